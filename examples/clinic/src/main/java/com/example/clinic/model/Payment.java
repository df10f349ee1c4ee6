package com.example.clinic.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;

/** That an invoice was paid. */
@Entity
public class Payment {

    @Id
    private Long invoiceId;

    @MapsId
    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Invoice invoice;

    @Column(nullable = false)
    private Instant paidAt;

    protected Payment() {}

    public Payment(Invoice invoice, Instant paidAt) {
        this.invoice = invoice;
        this.paidAt = paidAt;
    }

    public Instant paidAt() {
        return paidAt;
    }
}
