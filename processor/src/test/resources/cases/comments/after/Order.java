package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders", comment = "What's bought")
class Order {
    @Id @Identity long id;
    @Column(comment = "the buyer") UUID customerId;
    @Nullable String note;
}
