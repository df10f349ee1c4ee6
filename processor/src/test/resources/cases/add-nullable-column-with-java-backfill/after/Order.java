package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import dev.inchworm.migration.Row;
import dev.inchworm.migration.RowBackfill;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;

    @Backfill(using = Shout.class, reads = {"note", "customer_id"})
    @Nullable String shouted;

    public static final class Shout implements RowBackfill<String> {
        @Override
        public String valueFor(Row row) {
            String note = row.getString("note");
            return note == null ? row.getUuid("customer_id").toString() : note.toUpperCase(Locale.ROOT);
        }
    }
}
