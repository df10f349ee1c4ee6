package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "customers", comment = "Who buys")
@Check(name = "customers_name_given", value = "name <> ''")
class Customer {
    @Id UUID id;
    @Column(length = 120, comment = "As on the invoice") String name;
    @Unique @Column(length = 320) String email;
    @Embedded Address address;
    @Nullable @References(onDelete = Action.SET_NULL) Order lastOrder;
    @Column(type = ColumnType.JSON) @DefaultSql("'{}'") String labels;
}

record Address(String street, @Nullable String city) {}
