package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customer")
@RemovedColumn(name = "full_name", reason = "split into its halves", fill = "left(first_name || ' ' || last_name, 60)")
@RemovedColumn(name = "phone", reason = "split into country and number", fill = "country_code || '-' || national_number")
class Customer {
    @Id @Identity long id;
    @Backfill("split_part(full_name, ' ', 1)") @Column(length = 60) String firstName;
    @Backfill("substr(full_name, length(split_part(full_name, ' ', 1)) + 2)") @Column(length = 60) @Index String lastName;
    @Nullable String remark;
    @Backfill("left(split_part(phone, '-', 1), 5)") @Nullable @Column(length = 5) String countryCode;
    @Backfill("left(split_part(phone, '-', 2), 14)") @Nullable @Column(length = 14) String nationalNumber;
}
