package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "teams")
class Team {
    @Id long id;
    @References(value = Person.class, name = "lead_fk") @Nullable Long lead;
    @References(value = Order.class, name = "team_order_fk", onDelete = Action.CASCADE) @Nullable Long order;
}
