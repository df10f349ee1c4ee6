package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @DiscriminatorValue("null") class A { @Id long id; }
@Entity @DiscriminatorValue("x") class A1 extends A { int x; }
@Entity @DiscriminatorValue("not null") class A2 extends A { int y; }
@Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER) @DiscriminatorValue("null") class B { @Id long id; }
@Entity @DiscriminatorValue("7") class B1 extends B { int x; }
@Entity class C { @Id long id; @Enumerated(EnumType.STRING) @Column(name = "DTYPE2") K k; }
enum K { P, Q }
