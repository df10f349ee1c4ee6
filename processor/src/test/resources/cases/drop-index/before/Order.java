package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = "customer_id")
@Index(columns = "(lower(note))", unique = true, where = "note <> 'x'")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
}
