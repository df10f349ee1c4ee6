package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "lines")
@Unique(columns = {"position", "order_id"})
@Check(name = "lines_least", value = "amount >= least")
class Line {
    @Id @References(onDelete = Action.CASCADE) Order order;
    @Id @Index Product product;
    int position;
    int amount;
    @DefaultSql("1") int least;
    @Nullable Integer weight;
}
