package sets;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity class Thing { @Id long id; String code; @ManyToOne @JoinFormula("code") Other byFormula;
    @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column = @JoinColumn(name = "a_col", referencedColumnName = "a", nullable = false)), @JoinColumnOrFormula(formula = @JoinFormula(value = "'x'", referencedColumnName = "b"))}) Pair pair;
    @ManyToOne @JoinColumnOrFormula(column = @JoinColumn(name = "single")) Other single; @ManyToOne(optional = false) @JoinColumnOrFormula(column = @JoinColumn(name = "double_it")) Other doubled;
    @OneToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(column = @JoinColumn(name = "p_a", referencedColumnName = "a")), @JoinColumnOrFormula(column = @JoinColumn(name = "p_b", referencedColumnName = "b"))}) Pair whole;
    @ManyToOne @JoinColumnsOrFormulas({@JoinColumnOrFormula(formula = @JoinFormula(value = "'x'", referencedColumnName = "a")), @JoinColumnOrFormula(column = @JoinColumn(name = "q_b", referencedColumnName = "b"))}) Pair second; }
@Entity class Other { @Id long id; }
@Entity class Pair implements java.io.Serializable { @Id String a; @Id @Column(length = 10) String b; }
