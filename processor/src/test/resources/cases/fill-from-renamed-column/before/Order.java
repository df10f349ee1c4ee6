package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    @References(Customer.class) @Index long customer;
    @Nullable @References(value = Order.class) Long parent;
    String note;
}

@Table(name = "customer")
class Customer {
    @Id @Identity long id;
    String name;
}
