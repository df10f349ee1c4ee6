package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "lines")
@Unique(columns = {"position", "order_id"})
@Check(name = "lines_least", value = "amount >= least")
class Line {
    @Id @References(onDelete = Action.CASCADE) Order order;
    @Id @Index Product product;
    long position;
    long amount;
    @DefaultSql("1") long least;
    @Nullable Long weight;
}
