package com.acme;

import dev.inchworm.mapping.*;
import dev.inchworm.hint.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Check(name = "orders_stock_check", value = "stock >= 0")
class Order {
    @Id int id;
    @DefaultSql("3") long amount;
    @Backfill("7") long rank;
    @Nullable Long weight;
    @Index long stock;
    @Unique long serial;
    @Column(name = "batch_id") long batch;
    @References(onDelete = Action.SET_NULL) @Nullable Batch origin;
}
