// spring
package sets;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Embeddable
class Key implements Serializable {
    String zone;
    int number;
    @Column(name = "a_part") long part;
    public boolean equals(Object o) { return this == o; } public int hashCode() { return 1; }
}

@Entity
class Parent {
    @EmbeddedId Key key;
    String name;
    @ElementCollection Set<String> tags;
}

@Entity
class Child {
    @Id long id;
    @ManyToOne Parent parent;
    @ManyToOne @JoinColumn(name = "p_zone", referencedColumnName = "zone") @JoinColumn(name = "p_number", referencedColumnName = "number") @JoinColumn(name = "p_part", referencedColumnName = "a_part") Parent named;
}
