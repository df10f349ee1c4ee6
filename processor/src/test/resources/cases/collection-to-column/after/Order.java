package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@RemovedTable(name = "order_tags", reason = "nobody needs more than one tag")
@RemovedTable(name = "order_phones", reason = "nobody answers a second phone")
class Order {
    @Id @Identity long id;
    @Nullable @Column(length = 40) @MovedFrom(fromTable = "order_tags", fromColumn = "tag") String tag;
    @Column(length = 20) @MovedFrom(fromTable = "order_phones", fromColumn = "phone") String phone;
    @Nullable String note;
}
