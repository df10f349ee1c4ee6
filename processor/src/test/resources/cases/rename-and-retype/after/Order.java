package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;
    @RenamedFrom("zip") @TypeChange(forward = "CASE WHEN zip ~ '^[0-9]{1,9}$' THEN zip::int ELSE -id END", backward = "lpad(zip_code::text, 5, '0')") @Unique int zipCode;
    @RenamedFrom("price") long cents;
    @RenamedFrom("state") Status status;
    @RenamedFrom("note") @Column(length = 40) String remark;
}

enum Status { NEW, PAID, SENT }
