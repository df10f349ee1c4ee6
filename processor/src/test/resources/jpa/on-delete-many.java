package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity class P { @Id Long id; @OneToMany(mappedBy = "p") @OnDelete(action = OnDeleteAction.CASCADE) List<C> cs; @ElementCollection @OnDelete(action = OnDeleteAction.CASCADE) Set<String> tags; @ManyToMany @OnDelete(action = OnDeleteAction.CASCADE) Set<C> many; @OneToMany @JoinColumn(name = "owner") @OnDelete(action = OnDeleteAction.CASCADE) Set<C> owned; }
@Entity class C { @Id Long id; @ManyToOne P p; @ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) P maybe; @OneToOne @OnDelete(action = OnDeleteAction.RESTRICT) P strict; @ManyToOne @OnDelete(action = OnDeleteAction.SET_DEFAULT) P dflt; @ManyToOne @OnDelete(action = OnDeleteAction.NO_ACTION) P none; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class R { @Id Long id; }
@Entity @OnDelete(action = OnDeleteAction.CASCADE) class S extends R { int s; }
