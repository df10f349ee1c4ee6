// only 7
package sets;

import jakarta.persistence.*;
import org.hibernate.annotations.*;

@Entity @NaturalIdClass(Key.class) class Thing { @Id long id; @NaturalId String code; @NaturalId @Column(name = "country") String region; String name; }
class Key { String code; String region; }
