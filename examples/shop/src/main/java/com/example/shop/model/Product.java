package com.example.shop.model;

import dev.inchworm.mapping.Check;
import dev.inchworm.mapping.Column;
import dev.inchworm.mapping.ColumnType;
import dev.inchworm.mapping.DefaultSql;
import dev.inchworm.mapping.Id;
import dev.inchworm.mapping.Identity;
import dev.inchworm.mapping.Table;
import dev.inchworm.mapping.Unique;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Something that can be ordered. */
@Table(name = "products")
public record Product(
        @Id @Identity long id,
        @Unique @Column(length = 40) String sku,
        @Column(length = 200) String name,

        @Column(precision = 12, scale = 2) @Check("price >= 0")
        BigDecimal price,

        @Column(type = ColumnType.JSON) @Nullable String attributes,
        @DefaultSql("true") boolean listed) {}
