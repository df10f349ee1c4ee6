package com.example.clinic.model;

import dev.inchworm.hint.Backfill;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A shot. */
@Entity
public class Vaccination extends Treatment {

    @ManyToOne(fetch = FetchType.LAZY)
    private Vaccine vaccine;

    @Backfill("(SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id)")
    private LocalDate givenOn;

    protected Vaccination() {}

    public Vaccination(Appointment appointment, BigDecimal price, String findings, Vaccine vaccine, LocalDate givenOn) {
        super(appointment, price, findings);
        this.vaccine = vaccine;
        this.givenOn = givenOn;
    }

    public Vaccine vaccine() {
        return vaccine;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
