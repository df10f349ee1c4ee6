package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "person")
class Person {
    @Id @Identity long id;
    @Column(length = 60) String name;
    @Column(length = 80) String street;
    @Column(length = 10) String zip;
    @Nullable @Column(length = 60) String city;
    @Nullable @Column(length = 30) String nickname;
}
