package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "batch")
class Batch {
    @Id @Sequence long id;
    Customer customer;
    @Nullable Batch parent;
    @Nullable Fax fax;
}

@Table(name = "fax", schema = "old stuff")
class Fax {
    @Id @Identity long id;
    @Nullable Batch batch;
}
