package sets;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity @DiscriminatorFormula("case when kind > 1 then 'A' else 'B' end") class Base { @Id long id; int kind; }
@Entity @DiscriminatorValue("A") class Sub extends Base { int more; }
@Entity class Zed extends Base { @ManyToOne(optional = false) Base other; }
@Entity @DiscriminatorFormula(value = "kind", discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("0") class Numbered { @Id long id; int kind; }
@Entity @DiscriminatorValue("1") class NumberedOne extends Numbered { int more; }
