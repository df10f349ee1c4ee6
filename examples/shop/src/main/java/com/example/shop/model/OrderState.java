package com.example.shop.model;

/** How far an order has come. */
public enum OrderState {
    /** Waiting for the money. */
    PLACED,
    /** Waiting for the parcel. */
    PAID,
    /** Out of the house. */
    SHIPPED
}
