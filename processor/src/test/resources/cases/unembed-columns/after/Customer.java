package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customer")
class Customer {
    @Id @Identity long id;
    @RenamedFrom("home_street") @Column(length = 60) String street;
    @RenamedFrom("home_zip") @Column(length = 10) @Index String zip;
    @Nullable @Column(length = 20) String billingName;
    @Nullable @Column(length = 20) String billingIban;
    int points;
}
