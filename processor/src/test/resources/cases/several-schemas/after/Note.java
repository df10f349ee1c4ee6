package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders", schema = "notes")
class Note {
    @Id @Sequence(increment = 1) long id;
    @Nullable @References(onDelete = Action.SET_NULL) Order order;
}
