package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity @Table(name = "a", schema = "other", indexes = @Index(columnList = "x"), uniqueConstraints = @UniqueConstraint(columnNames = "y")) class A { @Id @GeneratedValue @SequenceGenerator(name = "a_s", schema = "other", sequenceName = "a_s") Long id; String x; String y; @ManyToOne B b; @ElementCollection @CollectionTable(name = "xs", schema = "other") Set<String> xs; }
@Entity @Table(name = "a") class B { @Id Long id; @ManyToOne A a; @ManyToMany @JoinTable(name = "b_a", schema = "other") Set<A> as; @Enumerated(EnumType.STRING) K k; }
@Entity @Table(name = "c", schema = "other") @Inheritance(strategy = InheritanceType.JOINED) class C { @Id Long id; }
@Entity @Table(name = "d") class D extends C { int d; }
@Entity @SecondaryTable(name = "e2", schema = "other") class E { @Id Long id; @Column(table = "e2") String x; }
enum K { A, B }
