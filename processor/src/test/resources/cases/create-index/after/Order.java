package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = {"customer_id", "total desc"})
@Index(columns = {"total"}, name = "Paid & \"noted\"")
@Index(columns = {"created_by", "id"})
class Order {
    @Id @Identity long id;
    long customerId;
    @Nullable String note;
    @Nullable Integer total;
    @Backfill("customer_id") long createdBy;
    @Index @Nullable String code;
}
