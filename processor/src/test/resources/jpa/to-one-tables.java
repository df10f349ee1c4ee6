package sets;

import jakarta.persistence.*;
import java.util.*;

@Entity class A { @Id Long id; @ManyToOne @JoinTable(name = "a_of_b") B b; @OneToOne @JoinTable(name = "a_to_c", joinColumns = @JoinColumn(name = "the_a"), inverseJoinColumns = @JoinColumn(name = "the_c")) C c; }
@Entity class B { @Id Long id; @OneToMany(mappedBy = "b") Set<A> as; }
@Entity class C { @Id Long id; @OneToOne(mappedBy = "c") A a; @OneToOne(optional = false) B b; }
