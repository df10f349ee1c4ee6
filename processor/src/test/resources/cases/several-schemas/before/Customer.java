package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "customers", schema = "crm")
class Customer {
    @Id @Identity long id;
    String name;
}
