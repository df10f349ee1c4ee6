package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

interface HasName { String getName(); }
@Entity class A implements HasName { @Id Long id; transient int t; @Transient String u; static String s; final String f = ""; private String name; public String getName() { return name; } @Formula("1 + 1") int computed; @Version long version; @OneToMany(mappedBy = "a") @jakarta.persistence.OrderBy("b") List<B> bs; @PostLoad void loaded() { } }
@Entity(name = "Bee") @Cacheable @jakarta.persistence.NamedQuery(name = "x", query = "from Bee") class B { @Id Long id; String b; @ManyToOne(fetch = FetchType.LAZY, cascade = jakarta.persistence.CascadeType.ALL) @Fetch(FetchMode.SELECT) A a; @ElementCollection Set<String> names; @ManyToMany Set<B> bees; }
@MappedSuperclass class Unused { String never; }
@Embeddable class UnusedToo { String never; }
