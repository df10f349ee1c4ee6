package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Inheritance(strategy = InheritanceType.JOINED) class A { @Id long id; String a; }
@MappedSuperclass abstract class Between extends A { String between; @ManyToOne A link; }
@Entity class B extends Between { String b; }
@Entity class C extends Between { String c; }
@Entity class S { @Id long id; }
@MappedSuperclass abstract class Middle extends S { String middle; }
@Entity class T extends Middle { String t; }
class Plain { String ignored; }
@Entity class U extends Plain { @Id long id; }
