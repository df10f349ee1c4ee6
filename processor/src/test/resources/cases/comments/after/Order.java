package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders", comment = "What's bought")
class Order {
    @Id @Identity long id;
    @Column(comment = "the buyer") long customerId;
    @Nullable String note;
}
