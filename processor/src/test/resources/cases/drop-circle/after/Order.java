package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@RemovedTable(name = "teams", reason = "reorganised")
@RemovedTable(name = "people", reason = "reorganised")
@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
}
