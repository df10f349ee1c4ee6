package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class A { @Id String id; }
@Entity class B { @Id UUID id; }
@Entity class C { @Id Integer id; @ManyToOne A a; @ManyToOne B b; @ManyToOne D d; @ManyToOne E e; @ManyToOne F f; }
@Entity class D { @Id java.math.BigDecimal id; }
@Entity class E { @Id @Column(length = 20) String id; }
@Entity class F { @Id java.time.LocalDate id; @ManyToOne G g; @ManyToOne I i; }
@Entity class G { @Id Short id; }
@Entity class I { @Id @Enumerated(EnumType.STRING) Kind id; @ElementCollection List<String> names; }
enum Kind { ONE, TWO }
