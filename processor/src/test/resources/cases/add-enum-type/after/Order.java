package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @Nullable @Column(enumType = "channel") Channel channel;
    @Backfill("CAST(CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END AS order_state)")
    @Backfill(value = "CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END", dialect = "mysql") @Backfill(value = "CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END", dialect = "mariadb")
    @Column(enumType = "order_state") State state;
    @DefaultSql("'SHOP'") @Column(enumType = "channel") Channel origin;
}

enum State { NEW, PAID }

enum Channel { WEB, SHOP }
