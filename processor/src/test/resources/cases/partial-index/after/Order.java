package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Index(name = "orders_open_idx", columns = "code", where = "closed IS NULL AND mail IS NOT NULL")
@Index(name = "orders_mail_idx", columns = "(lower(mail))")
@Index(name = "orders_late_idx", columns = {"code DESC", "closed"}, include = "mail", where = "closed > 100")
@Index(name = "orders_wide_idx", columns = "mail", include = "closed")
@Index(columns = "(lower(code))", where = "closed > 0 -- paid", name = "Closed & \"coded\"")
@Index(columns = "mail", method = "hash")
@Index(columns = "(lower(code))", unique = true, where = "closed > 1000")
class Order {
    @Id @Identity long id;
    String code;
    @Nullable Integer closed;
    @Nullable String mail;
}
