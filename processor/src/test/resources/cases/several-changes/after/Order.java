package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@RemovedColumn(name = "obsolete", reason = "nobody reads it", fill = "0")
@Index(name = "orders_state_idx", columns = {"state", "priority"})
@Check(name = "orders_priority_check", value = "priority >= 0")
class Order {
    @Id @Identity long id;
    @RenamedFrom("buyer") String customer;
    @Backfill("'none'") String note;
    @Nullable Integer state;
    @DefaultSql("2") int priority;
    @Backfill("id / 10") long number;
}
