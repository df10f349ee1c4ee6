package sets;

import jakarta.persistence.*;
import java.util.*;

@Embeddable class OrderId implements java.io.Serializable { @Column(name = "order_nr", length = 20) String number; @Column(name = "shop") int shop; @Enumerated(EnumType.STRING) K kind; java.time.LocalDate day; }
@Entity @Table(name = "orders") class Ord { @EmbeddedId OrderId id; @OneToMany(mappedBy = "ord") List<Pos> all; @ElementCollection @OrderColumn List<String> notes; @ManyToMany Set<Ord> related; }
@Entity class Pos { @EmbeddedId @AttributeOverride(name = "number", column = @Column(name = "pos_nr", length = 10)) @AttributeOverride(name = "shop", column = @Column(name = "pos_shop")) OrderId id; @ManyToOne @JoinColumns({@JoinColumn(name = "o_nr", referencedColumnName = "order_nr"), @JoinColumn(name = "o_shop", referencedColumnName = "shop"), @JoinColumn(name = "o_kind", referencedColumnName = "kind"), @JoinColumn(name = "o_day", referencedColumnName = "day")}) Ord ord; }
enum K { IN, OUT }
