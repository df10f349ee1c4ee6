package com.example.clinic.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;

/** Anybody the clinic knows. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Person {

    @Id
    @GeneratedValue
    private Long id;

    @Column(nullable = false)
    private String name;

    @Embedded
    private Contact contact;

    protected Person() {}

    protected Person(String name, Contact contact) {
        this.name = name;
        this.contact = contact;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Contact contact() {
        return contact;
    }
}
