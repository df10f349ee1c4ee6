package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class Parent { @Id @GeneratedValue Long id;
    @OneToMany @JoinColumn(name = "p1", nullable = false) Set<Child> strict; @OneToMany @JoinColumn List<Child> implicit; @OneToMany @JoinColumn(name = "p2") @OrderColumn(name = "p2_pos") List<Child> ordered;
    @OneToMany @JoinColumn(name = "p3") @MapKeyColumn(name = "p3_key") Map<String, Child> mapped; @OneToMany @JoinTable(name = "kids", joinColumns = @JoinColumn(name = "who"), inverseJoinColumns = @JoinColumn(name = "kid", unique = true)) List<Child> bag;
    @OneToMany @JoinTable(name = "t1") Map<Integer, Child> byNumber; @OneToMany @JoinTable(name = "t2") @MapKeyJoinColumn(name = "by_other") Map<Other, Child> byOther; @OneToMany @JoinTable(name = "t3") @OrderColumn List<Child> joinOrdered; @OneToMany(mappedBy = "parent") @OrderColumn(name = "in_parent") List<Child> inverse;
    @OneToMany(mappedBy = "second") @MapKeyColumn(name = "second_key") Map<String, Child> inverseMap; @OneToMany(targetEntity = Other.class) Collection raw; }
@Entity class Child { @Id @GeneratedValue Long id; @ManyToOne Parent parent; @ManyToOne @JoinColumn(name = "second_parent") Parent second; }
@Entity class Other { @Id Long id; }
