package com.acme;

import dev.inchworm.mapping.*;
import java.time.*;
import org.jspecify.annotations.Nullable;

@Table(schema = "billing")
class Invoice {
    @Id @Identity long id;
    @Index Order order;
    @References(onDelete = Action.CASCADE) Customer customer;
    @Nullable Invoice corrects;
    Run run;
}

@Table(schema = "billing")
class Run {
    @Id @Sequence(increment = 1) long id;
    LocalDateTime begun;
}
