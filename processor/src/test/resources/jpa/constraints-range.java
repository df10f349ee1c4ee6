// only 6: in which order the two bounds are joined is up to the validator
package sets;

import jakarta.persistence.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.util.*;

@Entity
class Person {
    @Id Long id;
    @org.hibernate.validator.constraints.Range(min = 1, max = 9) Integer rank;
    @Min(2) @Max(5) int both2;
}
