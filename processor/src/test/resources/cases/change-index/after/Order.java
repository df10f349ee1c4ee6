package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(name = "by_mail", columns = {"mail", "customer_id"})
@Index(name = "becomes_unique", unique = true, columns = {"year", "mail"})
@Index(name = "becomes_plain", columns = {"mail", "year"})
@Index(name = "orders_year_customer_id_idx", columns = {"year", "customer_id"})
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String mail;
    int year;
}
