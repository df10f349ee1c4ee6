package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "person")
@RemovedColumn(name = "phone", reason = "part of the profile")
@RemovedColumn(name = "motto", reason = "part of the profile")
class Person {
    @Id @Identity long id;
    @Column(length = 60) String name;
}
