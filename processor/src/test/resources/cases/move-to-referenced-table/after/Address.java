package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "address")
class Address {
    @Id @Identity long id;
    @Column(length = 10) String zip;
    @Nullable @Column(length = 80) @MovedFrom(fromTable = "person", fromColumn = "street")
    @AcceptRisk(rule = "IW626", reason = "who lives at one address lives in one street") String street;
}
