// only 7
package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP) class A { @Id Long id; }
@Entity @SoftDelete(strategy = SoftDeleteType.TIMESTAMP, columnName = "deleted_on", comment = "when") class B { @Id Long id; }
@Entity @SoftDelete(comment = "why") class C { @Id Long id; }
