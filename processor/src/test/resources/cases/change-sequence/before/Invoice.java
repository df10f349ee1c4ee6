package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "invoices")
class Invoice {
    @Id @Sequence(name = "invoice_numbers", increment = 100) long id;
    String code;
}
