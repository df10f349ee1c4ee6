package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id String code;
    @Nullable String note;
}

@Table(name = "countries")
class Country {
    @Id @Column(length = 2) String code;
    @Column(length = 100) String name;
}
