package com.example.clinic.store;

import com.example.clinic.model.Pet;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of {@link Pet}. */
public interface Pets extends JpaRepository<Pet, Long> {}
