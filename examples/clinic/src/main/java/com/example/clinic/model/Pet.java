package com.example.clinic.model;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whom the clinic treats. */
@Entity
public class Pet {

    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private String name;

    private LocalDate born;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Species species;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Owner owner;

    @ElementCollection
    @OrderColumn
    private List<Weighing> weighings = new ArrayList<>();

    protected Pet() {}

    public Pet(String name, LocalDate born, Species species, Owner owner) {
        this.name = name;
        this.born = born;
        this.species = species;
        this.owner = owner;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate born() {
        return born;
    }

    public Species species() {
        return species;
    }

    public Owner owner() {
        return owner;
    }

    public List<Weighing> weighings() {
        return weighings;
    }
}
