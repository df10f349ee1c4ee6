package com.example.clinic.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where somebody lives. */
@Embeddable
public record Address(
        @Column(nullable = false) String street,
        @Column(nullable = false) String city,
        @Column(length = 10) String postcode) {}
