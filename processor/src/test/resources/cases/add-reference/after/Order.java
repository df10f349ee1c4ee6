package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    long customerId;
    @Nullable String note;
    @Index @Nullable @References(onDelete = Action.SET_NULL) Customer payer;
    @Nullable Customer referrer;
    @Index @Backfill("customer_id") @References(value = Customer.class, onDelete = Action.CASCADE) long ownerId;
}
