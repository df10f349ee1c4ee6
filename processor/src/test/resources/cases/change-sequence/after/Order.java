package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @AcceptRisk(rule = "IW511", reason = "no instance of the old release starts meanwhile")
    @Id @Sequence(name = "order_numbers", start = 1000, increment = 50) long id;
    String code;
}
