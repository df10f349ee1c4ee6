package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customer", schema = "shop")
class Customer {
    @Id @Identity long id;
    @Unique String mail;
}

@RenamedFrom(value = "invoice", fromSchema = "shop")
@Table(name = "invoice", schema = "billing")
class Invoice {
    @Id @Identity long id;
    @Unique String number;
    @Index @References Customer customer;
    @Nullable String note;
}

@RenamedFrom(value = "item", fromSchema = "shop")
@Table(name = "line", schema = "billing")
class Item {
    @Id @Identity long id;
    @References(onDelete = Action.CASCADE) Invoice invoice;
    String article;
    int amount;
}
