package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class A { @Id Long id;
    @ManyToMany @JoinTable(name = "a_b") List<B> bag; @ManyToMany @JoinTable(name = "t2") Collection<B> coll; @ManyToMany @JoinTable(name = "t3") Map<Long, B> byLong; @ManyToMany @JoinTable(name = "t4") @MapKeyJoinColumn(name = "c") Map<C, B> byEntity; @ManyToMany @JoinTable(name = "t5") @MapKeyEnumerated(EnumType.STRING) Map<Kind, B> byKind;
    @ManyToMany @JoinTable(name = "aNoKey", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Set<B> free; @ManyToMany(targetEntity = C.class) Set<Object> cs; @ManyToMany @org.hibernate.annotations.SortNatural @JoinTable(name = "t6") SortedSet<B> sorted; @ManyToMany @JoinTable(name = "t7") @OrderColumn(name = "nr", nullable = false) List<B> ranked; }
@Entity class B implements Comparable<B> { @Id Long id; @ManyToMany(mappedBy = "bag") Set<A> as; @ManyToMany(mappedBy = "ranked") List<A> more; public int compareTo(B b) { return 0; } }
@Entity class C { @Id String code; }
enum Kind { X, Y }
