package com.acme;

import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @Column(length = 20) String code;
    @Nullable String loose;
    int tight;
    @DefaultSql("1") int defaulted;
    String old;
    @Unique(name = "u") String mail;
    @Index(name = "i") int indexed;
}
