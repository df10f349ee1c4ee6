package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class A { @Id long id; @Version short version; }
@Entity class B { @Id long id; @Version Long version; }
@Entity class C { @Id long id; @Version java.sql.Timestamp version; }
@Entity class D { @Id long id; @Version @Column(name = "v", nullable = false) java.time.Instant version; }
@Entity class E { @Id long id; @Version java.time.LocalDateTime version; }
@MappedSuperclass abstract class Base { @Id @GeneratedValue Long id; @Version Integer version; }
@Entity class F extends Base { String f; }
@Entity class G extends F { String g; }
