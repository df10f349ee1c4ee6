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
    @Nullable Channel channel;
    @Backfill("CASE WHEN note LIKE 'n%' THEN 'NEW' ELSE 'PAID' END") State state;
}

enum State { NEW, PAID }

enum Channel { WEB, SHOP }
