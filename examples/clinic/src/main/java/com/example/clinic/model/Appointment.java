package com.example.clinic.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** When a vet sees a pet. */
@Entity
@Table(indexes = @Index(name = "appointment_by_start", columnList = "starts_at"))
public class Appointment {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Pet pet;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Vet vet;

    @ManyToOne(fetch = FetchType.LAZY)
    private Room room;

    @Column(nullable = false)
    private Instant startsAt;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppointmentStatus status = AppointmentStatus.BOOKED;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Person bookedBy;

    protected Appointment() {}

    public Appointment(Pet pet, Vet vet, Instant startsAt, Person bookedBy) {
        this.pet = pet;
        this.vet = vet;
        this.startsAt = startsAt;
        this.bookedBy = bookedBy;
    }

    public Long id() {
        return id;
    }

    public Pet pet() {
        return pet;
    }

    public Vet vet() {
        return vet;
    }

    public Person bookedBy() {
        return bookedBy;
    }

    public AppointmentStatus status() {
        return status;
    }

    public void takePlaceIn(Room where) {
        room = where;
    }

    public void done() {
        status = AppointmentStatus.DONE;
    }
}
