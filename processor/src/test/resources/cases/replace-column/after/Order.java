package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@RemovedColumn(name = "zip", reason = "renamed by hand", fill = "postcode")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @Backfill("left(zip, 8)") @Index @Column(length = 8) String postcode;
}
