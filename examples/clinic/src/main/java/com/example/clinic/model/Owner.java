package com.example.clinic.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.HashSet;
import java.util.Set;

/** Whose pets the clinic treats. */
@Entity
public class Owner extends Person {

    @Embedded
    private Address address;

    @ManyToOne(fetch = FetchType.LAZY)
    private Insurer insurer;

    @OneToMany(mappedBy = "owner")
    private Set<Pet> pets = new HashSet<>();

    protected Owner() {}

    public Owner(String name, Contact contact, Address address) {
        super(name, contact);
        this.address = address;
    }

    public Address address() {
        return address;
    }

    public Insurer insurer() {
        return insurer;
    }

    public void insuredBy(Insurer who) {
        insurer = who;
    }

    public Set<Pet> pets() {
        return pets;
    }
}
