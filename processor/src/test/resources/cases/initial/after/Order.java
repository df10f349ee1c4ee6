package com.acme;

import dev.inchworm.mapping.*;
import java.math.BigDecimal;
import java.time.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = {"customer_id", "placed_at desc"})
class Order {
    @Id @Identity long id;
    Customer customer;
    @Nullable Order replaces;
    State state;
    @DefaultSql("now()") Instant placedAt;
    @Column(precision = 12, scale = 2) BigDecimal net;
    @Computed("net * 1.2") @Column(precision = 14, scale = 2) BigDecimal gross;
    @Nullable Duration processing;
    byte[] token;
}

enum State { NEW, PAID }
