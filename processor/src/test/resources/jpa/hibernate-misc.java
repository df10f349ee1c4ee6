package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity
@Comment("All things")
@Check(name = "in_order", constraints = "a < b")
class Thing {
    @Id @GeneratedValue @UuidGenerator UUID id;
    int a;
    @ColumnDefault("17") int b;
    @Comment("a note") String noted;
    @Check(constraints = "length(checked) > 2") String checked;
    @CreationTimestamp java.time.Instant created;
    @UpdateTimestamp java.time.LocalDateTime updated;
    @Formula("a + b") int sum;
    @NaturalId String isbn;
    @NaturalId(mutable = true) Integer edition;
}
