package com.example.clinic;

import com.example.clinic.model.Address;
import com.example.clinic.model.Appointment;
import com.example.clinic.model.Contact;
import com.example.clinic.model.Insurer;
import com.example.clinic.model.Invoice;
import com.example.clinic.model.Owner;
import com.example.clinic.model.Payment;
import com.example.clinic.model.Pet;
import com.example.clinic.model.Specialty;
import com.example.clinic.model.Species;
import com.example.clinic.model.Surgery;
import com.example.clinic.model.Vaccination;
import com.example.clinic.model.Vaccine;
import com.example.clinic.model.Vet;
import com.example.clinic.model.Weighing;
import com.example.clinic.store.Appointments;
import com.example.clinic.store.Invoices;
import com.example.clinic.store.Owners;
import com.example.clinic.store.Pets;
import com.example.clinic.store.Treatments;
import com.example.clinic.store.Vets;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done at the desk, each in a transaction of its own. */
@Service
@Transactional
public class Reception {

    private static final BigDecimal FEE = new BigDecimal("35.50");

    private final Owners owners;
    private final Pets pets;
    private final Vets vets;
    private final Appointments appointments;
    private final Treatments treatments;
    private final Invoices invoices;
    private final EntityManager others;

    Reception(
            Owners owners,
            Pets pets,
            Vets vets,
            Appointments appointments,
            Treatments treatments,
            Invoices invoices,
            EntityManager others) {
        this.owners = owners;
        this.pets = pets;
        this.vets = vets;
        this.appointments = appointments;
        this.treatments = treatments;
        this.invoices = invoices;
        this.others = others;
    }

    /** Employs a vet who speaks two languages. */
    public Long employ(String name, String licence) {
        Specialty specialty = new Specialty("Specialty of " + licence);
        others.persist(specialty);
        Vet vet = new Vet(name, new Contact(licence + "@example.com", null), licence);
        vet.specialties().add(specialty);
        vet.languages().add("English");
        vet.languages().add("Purring");
        return vets.save(vet).id();
    }

    /** Takes in a pet of a species of its own, with an owner who is insured. */
    public Long admit(String ownerName, String petName) {
        Insurer insurer = new Insurer("Insurer of " + ownerName);
        others.persist(insurer);
        Species species = new Species("Species of " + petName);
        others.persist(species);
        Owner owner = new Owner(
                ownerName, new Contact(null, "+44 20 7946 0000"), new Address("1 Mulberry Lane", "London", "N1"));
        owner.insuredBy(insurer);
        Pet pet = new Pet(petName, LocalDate.of(2020, 2, 29), species, owners.save(owner));
        pet.weighings().add(new Weighing(LocalDate.of(2024, 1, 1), 4200));
        return pets.save(pet).id();
    }

    /** The pet's owner books an appointment. */
    public Long book(Long petId, Long vetId, Instant when) {
        Pet pet = pets.findById(petId).orElseThrow();
        Vet vet = vets.findById(vetId).orElseThrow();
        return appointments.save(new Appointment(pet, vet, when, pet.owner())).id();
    }

    /** The pet is operated on and vaccinated, and its owner gets the invoice and pays. */
    public Long treat(Long appointmentId) {
        Appointment appointment = appointments.findById(appointmentId).orElseThrow();
        Vaccine vaccine = new Vaccine("Vaccine of " + appointmentId);
        others.persist(vaccine);
        treatments.save(new Surgery(appointment, FEE, "had eaten a sock", "ketamine"));
        treatments.save(new Vaccination(appointment, FEE, "all well", vaccine, LocalDate.of(2024, 5, 6)));
        appointment.done();
        Invoice invoice = new Invoice(appointment.pet().owner(), LocalDate.of(2024, 5, 7));
        invoice.add("Surgery", FEE);
        invoice.add("Vaccination", FEE);
        invoices.save(invoice);
        others.persist(new Payment(invoice, Instant.parse("2024-05-08T10:00:00Z")));
        return invoice.id();
    }

    /** Changes an invoice that any release may have written. */
    public void handOver(Long invoiceId) {
        invoices.findById(invoiceId).orElseThrow().handOver();
    }

    /** Who booked, who treats and in which languages; for people. */
    @Transactional(readOnly = true)
    public String describe(Long appointmentId) {
        Appointment appointment = appointments.findById(appointmentId).orElseThrow();
        return appointment.bookedBy().name() + " for " + appointment.pet().name() + " with "
                + appointment.vet().name() + " "
                + new TreeSet<>(appointment.vet().languages());
    }
}
