package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    String text;
}

@Table(name = "tags")
class Tag {
    @Id @Identity long id;
    String name;
}

@Table(name = "order_tags")
class OrderTag {
    @Id @References(value = Order.class, onDelete = Action.CASCADE) long orderId;
    @Id @References(Tag.class) @Index long tagId;
}
