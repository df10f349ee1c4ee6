package sets;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;
import org.hibernate.annotations.Cache;

@Entity
@DynamicInsert @DynamicUpdate @BatchSize(size = 5) @OptimisticLocking(type = OptimisticLockType.VERSION)
@SQLRestriction("a > 0") @SQLDelete(sql = "delete") @Cacheable @jakarta.persistence.NamedQuery(name = "q", query = "from Thing")
@RowId("ctid") @Immutable @Cache(usage = CacheConcurrencyStrategy.READ_ONLY)
class Thing {
    @Id Long id;
    int a;
    @ElementCollection @OrderColumn @ListIndexBase(1) List<String> list;
    @ElementCollection @SortNatural SortedSet<String> sorted;
    @ElementCollection @Bag List<String> bag;
    @NotFound(action = NotFoundAction.IGNORE) @ManyToOne Thing maybe;
    @ManyToMany @NotFound(action = NotFoundAction.IGNORE) Set<Thing> maybes;
    @Embedded Inner inner;
    @Formula("a * 2") int twice;
}
@Embeddable class Inner { @Parent Thing thing; int x; }
