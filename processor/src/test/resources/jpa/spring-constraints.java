// spring
package sets;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
class BigPerson { @Id @GeneratedValue Long id; @NotNull @Size(max = 44) String firstName; @Min(1) int theRank; @NotNull @ManyToOne BigPerson theBoss; }
