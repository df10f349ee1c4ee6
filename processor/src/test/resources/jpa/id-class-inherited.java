package sets;

import jakarta.persistence.*;
import java.util.*;

class Key implements java.io.Serializable { int part; String code; public boolean equals(Object o) { return true; } public int hashCode() { return 1; } }
@MappedSuperclass @IdClass(Key.class) abstract class Base { @Id int part; @Id @Column(length = 20) String code; }
@Entity class A extends Base { String x; @ManyToOne B b; }
@Entity class B extends Base { String y; }
@Entity @IdClass(Key.class) @Inheritance(strategy = InheritanceType.JOINED) class Root { @Id int part; @Id String code; }
@Entity class Leaf extends Root { String leaf; }
@Entity @PrimaryKeyJoinColumns({@PrimaryKeyJoinColumn(name = "p", referencedColumnName = "part"), @PrimaryKeyJoinColumn(name = "c", referencedColumnName = "code")}) class Leaf2 extends Root { String leaf2; }
