package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@RenamedFrom("orders")
@Table(name = "purchases")
class Order {
    @Id @Identity long id;
    @Unique String number;
    @Nullable String note;
    @DefaultSql("0") int pages;
}
