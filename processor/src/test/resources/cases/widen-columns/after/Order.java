package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = {"amount DESC", "note"})
@Index(columns = "amount", where = "amount > 5", name = "large")
class Order {
    @Id @Identity long id;
    @Check("amount > 0") @DefaultSql("7") long amount;
    @Nullable @Unique Integer code;
    @Column(precision = 10, scale = 3) java.math.BigDecimal price;
    @Nullable String note;
    @Column(length = 40) @Check("length(title) > 0") String title;
    double weight;
}
