package com.example.clinic.store;

import com.example.clinic.model.Appointment;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of {@link Appointment}. */
public interface Appointments extends JpaRepository<Appointment, Long> {}
