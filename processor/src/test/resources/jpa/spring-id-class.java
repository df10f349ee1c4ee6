// spring
package sets;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

class LineKey implements Serializable {
    long order; int number;
    public boolean equals(Object o) { return this == o; } public int hashCode() { return 1; }
}

class PairKey implements Serializable {
    String z; Integer a;
    public boolean equals(Object o) { return this == o; } public int hashCode() { return 1; }
}

@Entity
@Table(name = "orders")
class Order { @Id long id; }

@Entity
@IdClass(LineKey.class)
class Line { @Id @ManyToOne Order order; @Id int number; String text; }

@Entity
@IdClass(PairKey.class)
class Pair { @Id String z; @Id Integer a; @ManyToOne Line line; @ManyToMany Set<Pair> others; }
