package com.example.clinic.model;

/** How much an invoice is insisted on; kept by number. */
public enum Urgency {
    NORMAL,
    REMINDED,
    COLLECTED
}
