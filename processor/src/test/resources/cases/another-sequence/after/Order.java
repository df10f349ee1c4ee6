package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @AcceptRisk(rule = "IW113", reason = "the old one will not come that far")
    @Id @Sequence(name = "order_blocks", start = 1000000, increment = 50) long id;
    String code;
}
