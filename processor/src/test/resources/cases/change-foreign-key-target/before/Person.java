package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "people")
class Person {
    @Id @Identity long id;
    @References(value = Town.class, name = "home_fk") @Nullable Long home;
}
