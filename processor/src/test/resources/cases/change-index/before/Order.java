package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(name = "by_mail", columns = "mail")
@Index(name = "becomes_unique", columns = {"year", "mail"})
@Index(name = "becomes_plain", unique = true, columns = {"mail", "year"})
@Index(name = "short_name", columns = {"year", "customer_id"})
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String mail;
    int year;
}
