package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "drafts")
class Draft {
    @Id @Identity long id;
    String text;
}

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    String text;
}
