package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "address")
class Address {
    @Id @Identity long id;
    @Column(length = 10) String zip;
}
