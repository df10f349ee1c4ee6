package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "person")
@RemovedColumn(name = "street", reason = "part of the address")
@RemovedColumn(name = "zip", reason = "part of the address")
@RemovedColumn(name = "city", reason = "part of the address")
@RemovedColumn(name = "nickname", reason = "part of the profile")
class Person {
    @Id @Identity long id;
    @Column(length = 60) String name;
}
