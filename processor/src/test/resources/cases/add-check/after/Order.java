package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Check(name = "noted", value = "note <> '' -- blank")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @Check("total >= 0") @Nullable Integer total;
}
