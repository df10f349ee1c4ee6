package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "orders")
class Order {
    @Id @Identity long id;

    @RenamedFrom("zip")
    @TypeChange(forward = "CASE WHEN zip ~ '^[0-9]{1,5}$' THEN zip::int ELSE 0 END", backward = "NULLIF(lpad(zip_code::text, 5, '0'), '00000')")
    @TypeChange(forward = "CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END", backward = "NULLIF(lpad(zip_code, 5, '0'), '00000')", dialect = "mysql")
    @TypeChange(forward = "CASE WHEN zip REGEXP '^[0-9]{1,5}$' THEN CAST(zip AS signed) ELSE 0 END", backward = "NULLIF(lpad(zip_code, 5, '0'), '00000')", dialect = "mariadb")
    int zipCode;

    @RenamedFrom("floor") @TypeChange(forward = "coalesce(floor, 0)::bigint", backward = "CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey::int END")
    @TypeChange(forward = "coalesce(floor, 0)", backward = "CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey END", dialect = "mysql")
    @TypeChange(forward = "coalesce(floor, 0)", backward = "CASE WHEN storey BETWEEN 1 AND 2147483647 THEN storey END", dialect = "mariadb")
    long storey;
}
