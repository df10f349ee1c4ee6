package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customers")
class Customer {
    @Id int id;
    @Column(length = 100) String name;
}

@Table(name = "orders")
@Index(name = "orders_note_idx", columns = "note")
class Order {
    @Id @Identity long id;
    @Column(length = 20) String number;
    @Column(length = 10) String state;
    @Nullable @Column(length = 40) String note;
    @Column(name = "customer_id") int customer;
    @Nullable Integer rank;
    @Nullable @Column(length = 40) String remark;
}

@Table(name = "items")
class Item {
    @Id int id;
    @Index @References(onDelete = Action.CASCADE) Order order;
    int amount;
}
