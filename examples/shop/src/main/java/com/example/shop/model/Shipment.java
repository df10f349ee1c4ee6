package com.example.shop.model;

import dev.inchworm.mapping.Column;
import dev.inchworm.mapping.Embedded;
import dev.inchworm.mapping.Id;
import dev.inchworm.mapping.Identity;
import dev.inchworm.mapping.Index;
import dev.inchworm.mapping.References;
import dev.inchworm.mapping.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A parcel on its way. */
@Table(name = "shipments")
public record Shipment(
        @Id @Identity long id,
        @References(Order.class) @Index long orderId,
        @Column(length = 40) String carrier,
        @Column(length = 80) @Nullable String trackingNumber,
        @Embedded(prefix = "to_") Address destination,
        LocalDate handedOver) {}
