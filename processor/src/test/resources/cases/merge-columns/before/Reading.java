package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "reading")
class Reading {
    @Id @Identity long id;
    int meters;
    int centimeters;
    @Nullable @Column(length = 10) String street;
    @Nullable @Column(length = 5) String houseNumber;
    @Unique @Column(length = 30) String code;
}
