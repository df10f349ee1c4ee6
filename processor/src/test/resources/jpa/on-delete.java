package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class Parent { @Id Long id; @OneToMany(mappedBy = "parent") @OnDelete(action = OnDeleteAction.CASCADE) Set<Child> children;
  @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> names;
  @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<Child> many;
  @OneToMany @JoinColumn(name = "uni") @OnDelete(action = OnDeleteAction.CASCADE) Set<Child> uni; }
@Entity class Child { @Id Long id; @ManyToOne Parent parent; @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Parent other; @OneToOne @OnDelete(action = OnDeleteAction.CASCADE) Parent one; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Vehicle { @Id Long id; }
@Entity @OnDelete(action = OnDeleteAction.CASCADE) class Car extends Vehicle { int doors; }
