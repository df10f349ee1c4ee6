package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@RemovedColumn(name = "fax", reason = "nobody faxes")
@RemovedColumn(name = "priority", reason = "all are urgent")
@RemovedColumn(name = "shelf", reason = "no shelves any more", fill = "char_length(coalesce(note, '')) % 10")
@RemovedColumn(name = "code", reason = "see note")
@RemovedColumn(name = "payer_id", reason = "the customer pays")
@RemovedColumn(name = "weight", reason = "bits weigh nothing")
@RemovedColumn(name = "state", reason = "see events", fill = "CASE WHEN note IS NULL THEN 'NEW' ELSE 'PAID' END")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
}
