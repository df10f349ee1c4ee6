package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "order_phones")
class OrderPhone {
    @Id @Identity long id;
    @References(value = Order.class, onDelete = Action.CASCADE) @Index long orderId;
    @Column(length = 20) String phone;
    @Nullable String kind;
}
