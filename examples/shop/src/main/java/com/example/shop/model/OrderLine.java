package com.example.shop.model;

import dev.inchworm.mapping.Action;
import dev.inchworm.mapping.Check;
import dev.inchworm.mapping.Column;
import dev.inchworm.mapping.Id;
import dev.inchworm.mapping.Index;
import dev.inchworm.mapping.References;
import dev.inchworm.mapping.Table;
import java.math.BigDecimal;

/** One product in an order, with the price of that day. */
@Table(name = "order_lines")
public record OrderLine(
        @Id @References(value = Order.class, onDelete = Action.CASCADE)
        long orderId,

        @Id int line,
        @References(Product.class) @Index long productId,
        @Check("quantity > 0") int quantity,
        @Column(precision = 12, scale = 2) BigDecimal price) {}
