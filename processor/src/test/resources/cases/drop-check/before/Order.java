package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Check(name = "orders_total_check", value = "total > 0")
class Order {
    @Id @Identity long id;
    int total;
    @Nullable String note;
}
