package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(name = "orders_mail_idx", columns = "(lower(mail))")
class Order {
    @Id @Identity long id;
    String code;
    @Nullable String mail;
}
