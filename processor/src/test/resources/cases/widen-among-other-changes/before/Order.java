package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Check(name = "orders_amount_check", value = "amount >= 0")
class Order {
    @Id int id;
    int amount;
    @Nullable Integer rank;
    int weight;
    int stock;
    int serial;
    @References Batch batch;
    @References(onDelete = Action.CASCADE) Batch origin;
}
