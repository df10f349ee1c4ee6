package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "order lines")
class OrderLine {
    @Id @References(value = Order.class, onDelete = Action.CASCADE) long orderId;
    @Id int position;
    String article;
}
