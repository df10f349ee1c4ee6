package com.example.clinic.model;

import dev.inchworm.hint.AcceptRisk;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;

/** What an owner is to pay. */
@Entity
public class Invoice {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    @ColumnDefault("0")
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Owner owner;

    @Column(nullable = false)
    private LocalDate issued;

    @AcceptRisk(rule = "IW640", reason = "MySQL looks at some ten thousand invoices, which takes milliseconds")
    @AcceptRisk(rule = "IW512", reason = "no invoice is handed over to collectors before release 2 is gone")
    @Column(nullable = false)
    private Urgency urgency = Urgency.NORMAL;

    @OneToMany(mappedBy = "invoice", cascade = CascadeType.ALL)
    private List<InvoiceLine> lines = new ArrayList<>();

    protected Invoice() {}

    public Invoice(Owner owner, LocalDate issued) {
        this.owner = owner;
        this.issued = issued;
    }

    public Long id() {
        return id;
    }

    public Owner owner() {
        return owner;
    }

    public Urgency urgency() {
        return urgency;
    }

    public void handOver() {
        urgency = Urgency.COLLECTED;
    }

    public void add(String text, BigDecimal amount) {
        lines.add(new InvoiceLine(this, lines.size() + 1, text, amount));
    }

    public List<InvoiceLine> lines() {
        return lines;
    }
}
