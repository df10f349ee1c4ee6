package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @RenamedFrom("status") @Column(name = "settlement", enumType = "settlement_state")
    @TypeChange(
            forward = "(CASE status::text WHEN 'PAID' THEN 'SETTLED' ELSE status::text END)::settlement_state",
            backward = "(CASE settlement::text WHEN 'SETTLED' THEN 'PAID' ELSE settlement::text END)::order_status")
    @TypeChange(dialect = "mysql",
            forward = "CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END",
            backward = "CASE settlement WHEN 'SETTLED' THEN 'PAID' ELSE settlement END")
    @TypeChange(dialect = "mariadb",
            forward = "CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END",
            backward = "CASE settlement WHEN 'SETTLED' THEN 'PAID' ELSE settlement END")
    Status status;
}
