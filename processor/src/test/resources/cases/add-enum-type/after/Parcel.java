package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "parcels")
class Parcel {
    @Id @Identity long id;
    @Column(enumType = "order_state") State state;
}
