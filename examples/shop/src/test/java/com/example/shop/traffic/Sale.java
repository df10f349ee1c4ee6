package com.example.shop.traffic;

import java.util.UUID;

/**
 * An order that went through, and who wrote it.
 *
 * @param release the {@linkplain Release#name() name} of the release that wrote it
 * @param customer who ordered
 * @param order the order's id
 */
public record Sale(String release, UUID customer, long order) {}
