package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    @RenamedFrom("customer") @References(Customer.class) @Index long customerId;
    @RenamedFrom("parent") @Nullable @References(value = Order.class) Long parentId;
    String note;
    @Backfill("customer") @References(Customer.class) long payerId;
}

@Table(name = "customer")
class Customer {
    @Id @Identity long id;
    String name;
}
