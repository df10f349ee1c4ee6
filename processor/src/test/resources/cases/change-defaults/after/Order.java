package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @DefaultSql("5") int gains;
    @DefaultSql("6") @Nullable Integer gainsNullable;
    @DefaultSql("2") int changes;
    String loses;
    @Nullable Instant losesNullable;
}
