package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = "customer_id")
@Index(columns = {"customer_id", "note"}, unique = true)
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
}
