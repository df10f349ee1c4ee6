package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Check(name = "amount_ok", value = "amount >= 0")
@Check(name = "amount_small", value = "amount > -1000")
class Order {
    @Id @Identity long id;
    UUID customerId;
    int amount;
}
