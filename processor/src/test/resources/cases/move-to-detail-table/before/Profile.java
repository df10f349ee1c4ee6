package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "profile")
class Profile {
    @Id @References(value = Person.class, onDelete = Action.CASCADE) long personId;
    int visits;
}
