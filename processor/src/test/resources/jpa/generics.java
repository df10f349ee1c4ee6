package sets;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass abstract class Base<I extends java.io.Serializable> { @Id I id; }
@MappedSuperclass abstract class Owned<I extends java.io.Serializable, O extends Base<?>, V> extends Base<I> { @ManyToOne O owner; V worth; @ElementCollection Set<V> values; @OneToMany @JoinTable List<O> others; }
@Entity class Account extends Base<UUID> { String name; }
@Entity class Entry extends Owned<Long, Account, java.math.BigDecimal> { }
@Entity class Note extends Owned<String, Account, Integer> { @Embedded Range<java.time.LocalDate> range; }
@Embeddable class Range<T extends Comparable<?>> { @Column(name = "begins") T from; @Column(name = "ends") T until; }
