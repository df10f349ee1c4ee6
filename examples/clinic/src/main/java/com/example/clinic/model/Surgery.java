package com.example.clinic.model;

import jakarta.persistence.Entity;
import java.math.BigDecimal;

/** An operation. */
@Entity
public class Surgery extends Treatment {

    private String anaesthetic;

    protected Surgery() {}

    public Surgery(Appointment appointment, BigDecimal price, String findings, String anaesthetic) {
        super(appointment, price, findings);
        this.anaesthetic = anaesthetic;
    }

    public String anaesthetic() {
        return anaesthetic;
    }
}
