// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"firstName", "boss_id"}), indexes = @Index(columnList = "lastName, firstName"))
class Person { @Id long id; String firstName; String lastName; @ManyToOne Person boss; }
