package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(name = "orders_open_idx", columns = "code", where = "closed IS NULL AND mail IS NOT NULL")
@Index(name = "orders_mail_idx", columns = "(lower(mail))")
@Index(name = "orders_late_idx", columns = {"code DESC", "closed"}, include = "mail", where = "closed > 100")
class Order {
    @Id @Identity long id;
    String code;
    @Nullable Integer closed;
    @Nullable String mail;
}
