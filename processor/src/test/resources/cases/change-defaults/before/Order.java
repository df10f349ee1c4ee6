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
    int gains;
    @Nullable Integer gainsNullable;
    @DefaultSql("1") int changes;
    @DefaultSql("'it''s'") String loses;
    @DefaultSql("now()") @Nullable Instant losesNullable;
}
