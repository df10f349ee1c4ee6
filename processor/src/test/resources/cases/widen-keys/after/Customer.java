package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customers")
class Customer {
    @Id @Identity long id;
    String name;
    @Nullable Customer parent;
}
