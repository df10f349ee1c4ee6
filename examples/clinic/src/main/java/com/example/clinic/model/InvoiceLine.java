package com.example.clinic.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import java.io.Serializable;
import java.math.BigDecimal;

/** One thing that an invoice charges. */
@Entity
public class InvoiceLine {

    /** The invoice, and the place on it. */
    @Embeddable
    public record Key(Long invoiceId, @Column(name = "line") int line) implements Serializable {}

    @EmbeddedId
    private Key key;

    @MapsId("invoiceId")
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Invoice invoice;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false, precision = 10, scale = 2)
    private BigDecimal amount;

    protected InvoiceLine() {}

    InvoiceLine(Invoice invoice, int line, String text, BigDecimal amount) {
        this.key = new Key(null, line);
        this.invoice = invoice;
        this.text = text;
        this.amount = amount;
    }

    public BigDecimal amount() {
        return amount;
    }
}
