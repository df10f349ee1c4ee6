package com.acme;

import dev.inchworm.mapping.*;
import java.time.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @DefaultSql("0") int priority;
    @DefaultSql("now()") Instant createdAt;
    @DefaultSql("'NEW'") State state;
    @DefaultSql("'x' -- unknown") @Nullable String origin;
}

enum State { NEW, PAID }
