package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customer", schema = "shop")
class Customer {
    @Id @Identity long id;
    @Unique String mail;
}

@Table(name = "invoice", schema = "shop")
class Invoice {
    @Id @Identity long id;
    @Unique String number;
    @Index @References Customer customer;
    @Nullable String note;
}

@Table(name = "item", schema = "shop")
class Item {
    @Id @Identity long id;
    @References(onDelete = Action.CASCADE) Invoice invoice;
    String article;
    int amount;
}
