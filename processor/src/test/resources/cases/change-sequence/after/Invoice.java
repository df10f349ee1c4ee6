package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "invoices")
class Invoice {
    @AcceptRisk(rule = "IW511", reason = "the new release does not compare increments at start")
    @Id @Sequence(name = "invoice_numbers", increment = 10) long id;
    String code;
}
