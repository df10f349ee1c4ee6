package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Unique(columns = {"customer_id", "note"})
@Index(columns = {"note", "total"}, unique = true)
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @Nullable Integer total;
    @Unique @Nullable String code;
    @Index(unique = true) @Nullable String other;
}
