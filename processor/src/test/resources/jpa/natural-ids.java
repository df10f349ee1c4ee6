package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class A { @Id Long id; @NaturalId String code; }
@Entity class B { @Id Long id; @NaturalId String name; @NaturalId @ManyToOne A owner; @NaturalId(mutable = true) @Column(name = "nr") int number; }
@Entity class C { @Id Long id; @NaturalId @Embedded Key key; }
@Embeddable class Key { String x; int y; }
@MappedSuperclass abstract class Base { @Id Long id; @NaturalId String shared; }
@Entity class D extends Base { @ManyToOne C c; }
@Entity @NaturalIdCache class E { @Id Long id; @NaturalId @Column(nullable = false, name = "e_code") String code; }
