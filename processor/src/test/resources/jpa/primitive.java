package sets;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
class Base {
    int inherited; @Column(name = "inherited_named") int inheritedNamed;
}

@Embeddable
class Part {
    int inside; @Column(nullable = false) int strict; @Column(name = "inside_named") int insideNamed; @Basic(optional = false) int insideBasic;
}

@Entity
class Primitive extends Base {
    @Id long id;
    int plain; @Column int withColumn; @Column(name = "named") int withName; @Basic int basic; @Column(nullable = true) int allowed;
    Part part;
    @ElementCollection List<Integer> numbers;
}
