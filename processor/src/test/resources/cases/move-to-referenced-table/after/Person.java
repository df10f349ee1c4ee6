package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "person")
@RemovedColumn(name = "street", reason = "part of the address")
class Person {
    @Id @Identity long id;
    @Column(length = 60) String name;
    @Nullable @Index @References(Address.class) Long addressId;
}
