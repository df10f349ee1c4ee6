package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "profile")
@RemovedColumn(name = "phone", reason = "part of the person")
class Profile {
    @Id @References(value = Person.class, onDelete = Action.CASCADE) long personId;
    int visits;
}
