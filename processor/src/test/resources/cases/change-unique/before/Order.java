package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Unique(name = "widened", columns = "number")
@Unique(name = "narrowed", columns = {"shop", "line"})
@Unique(name = "old_name", columns = {"line", "number"})
class Order {
    @Id @Identity long id;
    UUID customerId;
    String shop;
    String number;
    int line;
}
