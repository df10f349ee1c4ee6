// only 6: from 7 on they are virtual where the server is 18, and cannot be told from a version to plan for
package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
class Thing {
    @Id Long id;
    int a;
    int b;
    @GeneratedColumn("a + b") int sum;
    @GeneratedColumn("upper(name)") @Column(length = 40) String upper;
    String name;
    @Generated(event = org.hibernate.generator.EventType.INSERT) @ColumnDefault("now()") java.time.Instant made;
    @CurrentTimestamp java.time.Instant touched;
    @Source(SourceType.DB) @Version java.sql.Timestamp version;
    @ColumnTransformer(read = "lower(secret)", write = "upper(?)") String secret;
    @Generated(writable = true) String filled;
}
