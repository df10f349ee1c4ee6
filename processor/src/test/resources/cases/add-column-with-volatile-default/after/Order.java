package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.time.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @DefaultSql("gen_random_uuid()") UUID token;
    @DefaultSql("clock_timestamp()") @Nullable Instant seenAt;
    @Backfill("note") @DefaultSql("'none'") String label;
}
