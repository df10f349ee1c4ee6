package com.example.shop.model;

/** How money came in. */
public enum PaymentMethod {
    /** By card. */
    CARD,
    /** By bank transfer. */
    TRANSFER
}
