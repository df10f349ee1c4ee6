package com.acme;

import dev.inchworm.mapping.*;
import java.time.*;
import org.jspecify.annotations.Nullable;

@Table
class Invoice {
    @Id @Identity long id;
    @Index Order order;
    @References(onDelete = Action.CASCADE) Customer customer;
    @Nullable Invoice corrects;
    Run run;
}

@Table
class Run {
    @Id @Identity long id;
    LocalDateTime begun;
}
