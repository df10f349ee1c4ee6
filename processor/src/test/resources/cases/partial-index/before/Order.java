package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(name = "orders_open_idx", columns = "code", where = "closed IS NULL")
@Index(name = "orders_gone_idx", columns = "(lower(mail))", unique = true, where = "closed > 1000")
@Index(name = "orders_wide_idx", columns = "mail")
class Order {
    @Id @Identity long id;
    String code;
    @Nullable Integer closed;
    @Nullable String mail;
}
