package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "cities")
class City {
    @Id UUID id;
    Country country;
    @Backfill("concat(country_code, '!')") String label;
}
