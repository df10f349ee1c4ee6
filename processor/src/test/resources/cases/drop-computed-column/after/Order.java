package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@RemovedColumn(name = "gross", reason = "computed by the application")
class Order {
    @Id @Identity long id;
    int net;
    @Backfill("net / 2") int total;
}
