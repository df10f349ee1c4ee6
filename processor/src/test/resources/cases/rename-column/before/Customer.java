package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;

@Table(name = "customers")
class Customer {
    @Id UUID id;
    String name;
}
