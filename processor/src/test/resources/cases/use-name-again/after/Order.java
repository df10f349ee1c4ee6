package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@RemovedColumn(name = "state", reason = "nobody reads it")
@Table(name = "orders")
class Order {
    @Id @Identity long id;
    @RenamedFrom("status") String state;
}
