package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "fax", schema = "my \"own\" schéma")
class Fax {
    @Id @Sequence long id;
    @Nullable Customer customer;
}
