package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

@Entity @Comment("a thing") @jakarta.persistence.Table(name = "things") class Thing { @Id @Comment("its number") Long id; @Comment("a longer text") String text; @ManyToOne @Comment("another") Thing other; @ElementCollection @Comment("many") Set<String> many; @Embedded Part part; }
@Embeddable class Part { @Comment("in part") int x; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) @Comment("root") class R { @Id Long id; }
@Entity @Comment("leaf") class L extends R { int x; }
