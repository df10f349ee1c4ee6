// spring
package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "COLS")
class Columns {
    @Id @Column(name = "THE_ID") long id;
    @Column(name = "camelCase", nullable = false) String one;
    @Column(name = "`Quoted`") String two;
    @Column(name = "\"Also Quoted\"") String three;
    @Column(unique = true) String four;
    @Column(unique = true, nullable = false, name = "fifth") String five;
    @Basic(optional = false) String six;
    @Column(insertable = false, updatable = false) String seven;
    @Transient String not;
    transient String neither;
    static String nor;
    String mixedCaseName;
}
