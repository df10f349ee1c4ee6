package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customer")
class Customer {
    @Id @Identity long id;
    @Column(length = 60) String street;
    @Column(length = 10) @Index String zip;
    @Nullable @Column(length = 20) String billingName;
    @Nullable @Column(length = 20) String billingIban;
    int points;
}
