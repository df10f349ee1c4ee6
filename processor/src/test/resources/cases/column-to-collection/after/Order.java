package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@RemovedColumn(name = "tag", reason = "an order has several tags")
@RemovedColumn(name = "phone", reason = "an order has several phones")
class Order {
    @Id @Identity long id;
    @Nullable String note;
}
