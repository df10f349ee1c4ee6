package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "order_tags")
class OrderTag {
    @Id @References(value = Order.class, onDelete = Action.CASCADE) long orderId;
    @Id @Column(length = 40) String tag;
}
