package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(name = "orders_state_idx", columns = "state")
class Order {
    @Id @Identity long id;
    String buyer;
    @Nullable String note;
    int state;
    @DefaultSql("1") int priority;
    int obsolete;
}
