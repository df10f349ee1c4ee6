package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "person")
@RemovedTable(name = "address", reason = "part of the person")
class Person {
    @Id @Identity long id;
    @Column(length = 60) String name;
    @Nullable @Column(length = 30) @MovedFrom(fromTable = "profile", fromColumn = "phone") String phone;
    @Nullable @Column(length = 80) @MovedFrom(fromTable = "address", fromColumn = "street") String street;
    @Nullable @Column(length = 60) @MovedFrom(fromTable = "address", fromColumn = "city") String city;
}
