package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Unique(name = "orders_number_key", columns = {"year", "number"})
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Unique(name = "orders_mail_key") @Nullable String mail;
    int year;
    int number;
}
