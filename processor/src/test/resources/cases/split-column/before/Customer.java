package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customer")
class Customer {
    @Id @Identity long id;
    @Column(length = 60) @Index String fullName;
    @Nullable String remark;
    @Nullable @Column(length = 20) String phone;
}
