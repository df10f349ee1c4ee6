package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "lines")
class Line {
    @Id UUID product;
    @Id String warehouse;
    @Id int number;
    @Backfill("number / 2") Integer amount;
    @Backfill("concat(warehouse, '-', number)") String label;
}
