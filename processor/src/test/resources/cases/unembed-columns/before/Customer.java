package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customer")
@Index(columns = "home_zip")
class Customer {
    @Id @Identity long id;
    @Embedded(prefix = "home_") Address home;
    @Embedded(prefix = "billing_") Account billing;
    int points;
}

class Address {
    @Column(length = 60) String street;
    @Column(length = 10) String zip;
}

class Account {
    @Nullable @Column(length = 20) String name;
    @Nullable @Column(length = 20) String iban;
}
