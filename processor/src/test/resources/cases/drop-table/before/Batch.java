package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "batch")
class Batch {
    @Id @Identity long id;
    Customer customer;
    @Nullable Batch parent;
    @Nullable Fax fax;
}

@Table(name = "fax")
class Fax {
    @Id @Identity long id;
    @Nullable Batch batch;
}
