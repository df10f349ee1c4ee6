package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "address")
class Address {
    @Id @References(value = Person.class, onDelete = Action.CASCADE) long personId;
    @Column(length = 80) String street;
    @Nullable @Column(length = 60) String city;
}
