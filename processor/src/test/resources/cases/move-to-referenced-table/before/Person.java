package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "person")
class Person {
    @Id @Identity long id;
    @Column(length = 60) String name;
    @Nullable @Column(length = 80) String street;
    @Nullable @Index @References(Address.class) Long addressId;
}
