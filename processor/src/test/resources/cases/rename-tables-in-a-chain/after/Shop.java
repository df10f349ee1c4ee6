package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;

@RenamedFrom("drafts")
@Table(name = "orders")
class Draft {
    @Id @Identity long id;
    String text;
}

@RenamedFrom("orders")
@Table(name = "purchases")
class Order {
    @Id @Identity long id;
    String text;
}
