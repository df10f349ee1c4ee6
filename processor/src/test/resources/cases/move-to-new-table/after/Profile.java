package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "profile")
class Profile {
    @Id @Identity long id;
    @Unique @References(value = Person.class, onDelete = Action.CASCADE) long personId;
    @Nullable @Column(length = 30) @MovedFrom(fromTable = "person", fromColumn = "nickname") String nickname;
    @DefaultSql("0") int visits;
}
