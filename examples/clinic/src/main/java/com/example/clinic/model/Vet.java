package com.example.clinic.model;

import dev.inchworm.hint.RenamedFrom;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

/** Who treats pets. */
@Entity
public class Vet extends Person {

    @Column(nullable = false, unique = true, length = 20)
    private String licence;

    @ManyToMany
    private Set<Specialty> specialties = new HashSet<>();

    @RenamedFrom("vet_languages")
    @ElementCollection
    @CollectionTable(name = "spoken_language")
    private Set<String> languages = new HashSet<>();

    protected Vet() {}

    public Vet(String name, Contact contact, String licence) {
        super(name, contact);
        this.licence = licence;
    }

    public String licence() {
        return licence;
    }

    public Set<Specialty> specialties() {
        return specialties;
    }

    public Set<String> languages() {
        return languages;
    }
}
