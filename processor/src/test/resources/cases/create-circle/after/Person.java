package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "people")
class Person {
    @Id long id;
    @References(value = Team.class, name = "team_fk") @Nullable Long team;
    @References(value = Person.class, name = "boss_fk") @Nullable Long boss;
    @References(value = Order.class, name = "person_order_fk") @Nullable Long order;
}
