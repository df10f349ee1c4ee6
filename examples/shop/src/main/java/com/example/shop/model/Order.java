package com.example.shop.model;

import dev.inchworm.mapping.Check;
import dev.inchworm.mapping.Column;
import dev.inchworm.mapping.Id;
import dev.inchworm.mapping.Identity;
import dev.inchworm.mapping.Index;
import dev.inchworm.mapping.References;
import dev.inchworm.mapping.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** What a customer asked for, at one time. */
@Table(name = "orders")
@Index(columns = {"customer_id", "placed_at desc"})
@Index(
        columns = {"state", "placed_at"},
        name = "orders_to_be_paid_idx")
public record Order(
        @Id @Identity long id,
        @References(Customer.class) UUID customerId,
        UUID createdBy,
        OrderState state,
        Instant placedAt,

        @Column(precision = 12, scale = 2) @Check("total >= 0")
        BigDecimal total) {}
