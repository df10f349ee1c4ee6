package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class A { @Id Long id; @TenantId String tenant; }
@Entity class B { @Id Long id; @TenantId @Column(name = "t_id", length = 20) String tenant; @OneToMany @JoinColumn(name = "b") Set<A> as; }
@MappedSuperclass abstract class Base { @Id Long id; @TenantId String tenantId; }
@Entity class C extends Base { @NaturalId String c; }
