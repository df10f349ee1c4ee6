package com.example.clinic.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** What was done at an appointment. All kinds share a table. */
@Entity
public abstract class Treatment {

    @Id
    @GeneratedValue
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Appointment appointment;

    @Column(nullable = false, precision = 10, scale = 2)
    private BigDecimal price;

    private String findings;

    protected Treatment() {}

    protected Treatment(Appointment appointment, BigDecimal price, String findings) {
        this.appointment = appointment;
        this.price = price;
        this.findings = findings;
    }

    public Long id() {
        return id;
    }

    public BigDecimal price() {
        return price;
    }

    public String findings() {
        return findings;
    }
}
