package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "countries")
class Country {
    @Id @Column(length = 40) String code;
    String name;
    @Backfill("upper(name)") String title;
}
