package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "order_tags")
class OrderTag {
    @Id @References(Order.class) long orderId;
    @Id @Column(length = 40) @MovedFrom(fromTable = "orders", fromColumn = "tag") String tag;
}
