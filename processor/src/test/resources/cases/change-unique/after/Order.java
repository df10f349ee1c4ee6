package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Unique(name = "widened", columns = {"shop", "number"})
@Unique(name = "narrowed", columns = "line")
@Unique(name = "new_name", columns = {"line", "number"})
class Order {
    @Id @Identity long id;
    UUID customerId;
    String shop;
    String number;
    int line;
}
