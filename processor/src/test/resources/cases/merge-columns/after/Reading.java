package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "reading")
@RemovedColumn(name = "meters", reason = "one distance", fill = "CAST(greatest(least(distance / 100, 2147483647), -2147483648) AS int)")
@RemovedColumn(name = "centimeters", reason = "one distance", fill = "CAST(distance % 100 AS int)")
@RemovedColumn(name = "street", reason = "one address", fill = "left(split_part(address, '|', 1), 10)")
@RemovedColumn(name = "house_number", reason = "one address", fill = "left(split_part(address, '|', 2), 5)")
class Reading {
    @Id @Identity long id;
    @Backfill("CAST(meters AS bigint) * 100 + centimeters") long distance;
    @Backfill("street || '|' || house_number") @Nullable @Column(length = 16) String address;
    @Unique @Column(length = 30) String code;
}
