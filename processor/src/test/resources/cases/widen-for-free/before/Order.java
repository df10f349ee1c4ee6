package com.acme;

import dev.inchworm.mapping.*;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = {"title", "at"})
class Order {
    @Id @Column(length = 20) String code;
    @Column(length = 20) @DefaultSql("'none'") String title;
    @Nullable @Unique @Column(length = 20) String tag;
    @Column(precision = 6, scale = 2) java.math.BigDecimal price;
    @Column(precision = 3) LocalDateTime at;
    State state;
    @Nullable Order next;
}

enum State { NEW, PAID }
