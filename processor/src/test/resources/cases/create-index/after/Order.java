package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = {"customer_id", "total desc"}, include = "note")
@Index(columns = "(lower(note))", where = "total > 0 -- paid", name = "Paid & \"noted\"")
@Index(columns = "note", method = "hash")
@Index(columns = {"created_by", "id"})
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @Nullable Integer total;
    @Backfill("customer_id") UUID createdBy;
    @Index @Nullable String code;
}
