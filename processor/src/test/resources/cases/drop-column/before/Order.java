package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    String fax;
    @DefaultSql("3") int priority;
    @Index int shelf;
    @Nullable @Unique String code;
    @Nullable @References(onDelete = Action.RESTRICT) Customer payer;
    @Check("weight > 0 AND weight IS NOT NULL") @Nullable Integer weight;
    State state;
}

enum State { NEW, PAID }
