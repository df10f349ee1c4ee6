package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "address")
class Address {
    @Id @References(Person.class) long personId;
    @Column(length = 80) @MovedFrom(fromTable = "person", fromColumn = "street") String street;
    @Column(length = 10) @MovedFrom(fromTable = "person", fromColumn = "zip") String zip;
    @Nullable @Column(length = 60) @MovedFrom(fromTable = "person", fromColumn = "city") String city;
    @Nullable String floor;
}
