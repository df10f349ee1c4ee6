package com.example.clinic.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a pet weighed on a day. */
@Embeddable
public record Weighing(
        @Column(name = "weighed_on", nullable = false) LocalDate day,
        @Column(nullable = false) int grams) {}
