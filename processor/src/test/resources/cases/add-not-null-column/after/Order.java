package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    long customerId;
    @Nullable String note;
    @Backfill("customer_id") long createdBy;
    @Backfill("'{}'") @Column(type = ColumnType.JSON) String labels;
    @Backfill("'2020-01-01'") LocalDate since;
}
