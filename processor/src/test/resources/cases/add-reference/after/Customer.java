package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "customers")
class Customer {
    @Id @Identity long id;
    String name;
}
