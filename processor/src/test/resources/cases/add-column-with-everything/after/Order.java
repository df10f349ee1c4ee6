package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
@Check(name = "orders_rank_check", value = "rank > -5")
@Check(name = "orders_code_check", value = "length(code) > 1")
@Index(name = "orders_code_rank_idx", columns = {"code", "rank"})
class Order {
    @Id @Identity long id;
    UUID customerId;
    @Nullable String note;
    @Unique(name = "orders_code_key") @Backfill("'c' || id") @Column(length = 40) String code;
    @DefaultSql("3") @Index(name = "orders_rank_idx") int rank;
}
