package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customers")
class Customer {
    @Id int id;
    @Column(length = 100) String name;
}

@RenamedFrom("orders")
@Table(name = "purchases")
@Index(name = "purchases_note_idx", columns = {"note", "number"})
@RemovedColumn(name = "remark", reason = "nobody reads it")
class Order {
    @Id @Identity long id;
    @Unique @Column(length = 20) String number;
    @RenamedFrom("state") @Column(name = "stage", length = 10) String stage;
    @Nullable @Column(length = 60) String note;
    @Index @References @Column(name = "customer_id") Customer customer;
    @Backfill("0") int rank;
    @Backfill("lower(number)") @Column(length = 20) String code;
}

@RenamedFrom("items")
@Table(name = "lines")
class Item {
    @Id int id;
    @Index @References(onDelete = Action.CASCADE) Order order;
    @RenamedFrom("amount") @Column(name = "quantity") int quantity;
}
