package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = {"note", "shelf DESC"})
@Unique(columns = {"code", "shelf"}, name = "orders_place")
class Order {
    @Id @Identity long id;
    @Nullable String note;
    @Column(length = 20) @DefaultSql("'none'") String code;
    @Index int shelf;
    @References(onDelete = Action.CASCADE) Customer customer;
    String fax;
    State state;
}

enum State { NEW, PAID }
