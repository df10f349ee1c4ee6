package com.acme;

import dev.inchworm.mapping.*;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = {"title", "at"})
class Order {
    @Id @Column(length = 60) String code;
    @Column(length = 60) @DefaultSql("'none'") String title;
    @Nullable @Unique @Column(length = 60) String tag;
    @Column(precision = 10, scale = 2) java.math.BigDecimal price;
    @Column(precision = 6) LocalDateTime at;
    @Column(length = 300) String state;
    @Nullable Order next;
}
