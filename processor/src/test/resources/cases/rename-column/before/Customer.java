package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "customers")
class Customer {
    @Id long id;
    String name;
}
