package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "profile")
class Profile {
    @Id @References(value = Person.class, onDelete = Action.CASCADE) long personId;
    int visits;
    @Column(length = 30) @MovedFrom(fromTable = "person", fromColumn = "phone") String phone;
    @Nullable @MovedFrom(fromTable = "person", fromColumn = "motto") String motto;
}
