package com.example.shop.model;

import dev.inchworm.mapping.Check;
import dev.inchworm.mapping.Column;
import dev.inchworm.mapping.ColumnType;
import dev.inchworm.mapping.Id;
import dev.inchworm.mapping.Index;
import dev.inchworm.mapping.References;
import dev.inchworm.mapping.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a customer thinks of a product: one opinion each. */
@Table(name = "reviews")
public record Review(
        @Id @References(Customer.class) UUID customerId,
        @Id @References(Product.class) @Index long productId,
        @Check("stars between 1 and 5") int stars,
        @Column(type = ColumnType.TEXT) @Nullable String words,
        Instant writtenAt) {}
