package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(uniqueConstraints = {@UniqueConstraint(columnNames = {"b", "a"}), @UniqueConstraint(name = "uq_c", columnNames = "c")},
    indexes = {@Index(columnList = "a"), @Index(name = "named_idx", columnList = "b, c desc"), @Index(columnList = "c, a asc"),
        @Index(name = "unique_idx", columnList = "a, c", unique = true), @Index(columnList = "b, c", unique = true)})
class Constrained {
    @Id long id;
    String a; String b; String c;
}
