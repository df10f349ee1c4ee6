package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;

    @RenamedFrom("status")
    @TypeChange(
            forward = "CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END",
            backward = "CASE state WHEN 'OPEN' THEN 'OPEN' ELSE 'PAID' END")
    Status state;
}
