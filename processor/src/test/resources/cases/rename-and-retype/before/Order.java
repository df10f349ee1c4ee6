package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    @Unique @Column(length = 10) String zip;
    int price;
    State state;
    @Nullable @Column(length = 10) String note;
}

enum State { NEW, PAID }
