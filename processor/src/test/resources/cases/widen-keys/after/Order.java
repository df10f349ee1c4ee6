package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id long id;
    @Index @References(onDelete = Action.CASCADE) Customer customer;
    @Nullable @References(onDelete = Action.SET_NULL) Customer payer;
}
