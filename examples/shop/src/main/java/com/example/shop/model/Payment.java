package com.example.shop.model;

import dev.inchworm.mapping.Check;
import dev.inchworm.mapping.Column;
import dev.inchworm.mapping.Id;
import dev.inchworm.mapping.Index;
import dev.inchworm.mapping.References;
import dev.inchworm.mapping.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Money received for an order. */
@Table(name = "payments")
public record Payment(
        @Id UUID id,
        @References(Order.class) @Index long orderId,
        PaymentMethod method,

        @Column(precision = 12, scale = 2) @Check("amount > 0")
        BigDecimal amount,

        Instant receivedAt) {}
