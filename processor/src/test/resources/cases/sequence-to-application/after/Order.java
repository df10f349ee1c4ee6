package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @AcceptRisk(rule = "IW112", reason = "the application numbers from 1,000,000,000,000 on")
    @Id long id;
    String code;
}
