package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    @Nullable @Column(length = 40) String tag;
    @Column(length = 20) String phone;
    @Nullable String note;
}
