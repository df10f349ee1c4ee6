package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(columns = {"remark", "rack DESC"})
@Unique(columns = {"token", "rack"}, name = "orders_place")
class Order {
    @Id @Identity long id;
    @RenamedFrom("note") @Nullable String remark;
    @RenamedFrom("code") @Column(length = 20) @DefaultSql("'none'") String token;
    @RenamedFrom("shelf") @Index int rack;
    @RenamedFrom("customer_id") @References(onDelete = Action.CASCADE) Customer buyer;
    @RenamedFrom("fax") @Nullable String phone;
    @RenamedFrom("state") State status;
}

enum State { NEW, PAID }
