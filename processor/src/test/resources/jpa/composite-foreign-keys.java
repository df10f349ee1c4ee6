package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class Key implements java.io.Serializable { String b; int a; @Column(name = "c_c") long c; }
@Entity class Target { @EmbeddedId Key key; }
@Entity class Source { @Id long id;
    @ManyToOne Target implicit;
    @ManyToOne @JoinColumns({@JoinColumn(name = "x_b", referencedColumnName = "b"), @JoinColumn(name = "x_a", referencedColumnName = "a"), @JoinColumn(name = "x_c", referencedColumnName = "c_c")}) Target swapped;
    @ManyToOne @JoinColumns(value = {@JoinColumn(name = "y_a", referencedColumnName = "a"), @JoinColumn(name = "y_b", referencedColumnName = "b"), @JoinColumn(name = "y_c", referencedColumnName = "c_c", nullable = true)}, foreignKey = @ForeignKey(name = "fk_y")) Target named;
    @OneToOne Target one;
    @ManyToMany Set<Target> many; @OneToMany Set<Target> unidirectional; }
@Entity class Owner { @EmbeddedId Key key; @ElementCollection Set<String> names; @OneToMany(mappedBy = "owner") List<Owned> owned; }
@Entity class Owned { @Id long id; @ManyToOne Owner owner; }
