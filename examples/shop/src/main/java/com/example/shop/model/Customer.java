package com.example.shop.model;

import dev.inchworm.hint.RemovedColumn;
import dev.inchworm.mapping.Column;
import dev.inchworm.mapping.DefaultSql;
import dev.inchworm.mapping.Embedded;
import dev.inchworm.mapping.Id;
import dev.inchworm.mapping.Table;
import dev.inchworm.mapping.Unique;
import java.time.Instant;
import java.util.UUID;

/** Someone who may order. */
@RemovedColumn(name = "fax", reason = "nobody sends faxes any more", fill = "''")
@Table(name = "customers")
public record Customer(
        @Id UUID id,
        @Unique @Column(length = 320) String email,
        @Column(length = 120) String name,
        @Embedded(prefix = "home_") Address home,
        @DefaultSql("now()") Instant registeredAt) {}
