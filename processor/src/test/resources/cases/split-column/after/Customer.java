package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "customer")
@RemovedColumn(name = "full_name", reason = "split into its halves", fill = "left(first_name || ' ' || last_name, 60)")
@RemovedColumn(name = "phone", reason = "split into country and number", fill = "country_code || '-' || national_number")
@RemovedColumn(name = "full_name", reason = "split into its halves", fill = "left(concat(first_name, ' ', last_name), 60)", dialect = "mysql")
@RemovedColumn(name = "phone", reason = "split into country and number", fill = "concat(country_code, '-', national_number)", dialect = "mysql")
@RemovedColumn(name = "full_name", reason = "split into its halves", fill = "left(concat(first_name, ' ', last_name), 60)", dialect = "mariadb")
@RemovedColumn(name = "phone", reason = "split into country and number", fill = "concat(country_code, '-', national_number)", dialect = "mariadb")
class Customer {
    @Id @Identity long id;
    @Backfill("split_part(full_name, ' ', 1)")
    @Backfill(value = "substring_index(full_name, ' ', 1)", dialect = "mysql") @Backfill(value = "substring_index(full_name, ' ', 1)", dialect = "mariadb")
    @Column(length = 60) String firstName;
    @Backfill("substr(full_name, length(split_part(full_name, ' ', 1)) + 2)")
    @Backfill(value = "substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)", dialect = "mysql") @Backfill(value = "substr(full_name, char_length(substring_index(full_name, ' ', 1)) + 2)", dialect = "mariadb")
    @Column(length = 60) @Index String lastName;
    @Nullable String remark;
    @Backfill("left(split_part(phone, '-', 1), 5)")
    @Backfill(value = "left(substring_index(phone, '-', 1), 5)", dialect = "mysql") @Backfill(value = "left(substring_index(phone, '-', 1), 5)", dialect = "mariadb")
    @Nullable @Column(length = 5) String countryCode;
    @Backfill("left(split_part(phone, '-', 2), 14)")
    @Backfill(value = "left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)", dialect = "mysql") @Backfill(value = "left(substring_index(substring_index(concat(phone, '-'), '-', 2), '-', -1), 14)", dialect = "mariadb")
    @Nullable @Column(length = 14) String nationalNumber;
}
