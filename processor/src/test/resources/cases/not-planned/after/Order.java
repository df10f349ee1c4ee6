package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @Column(length = 40) String code;
    String loose;
    @Nullable Integer tight;
    @DefaultSql("2") int defaulted;
    @RenamedFrom("old") String fresh;
    String mail;
    @Index(name = "j") int indexed;
    @Nullable @Computed("tight + 1") Integer stored;
}
