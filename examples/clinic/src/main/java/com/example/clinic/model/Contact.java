package com.example.clinic.model;

import jakarta.persistence.Embeddable;

/** How to reach somebody. */
@Embeddable
public record Contact(String email, String phone) {}
