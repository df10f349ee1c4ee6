package com.example.clinic.store;

import com.example.clinic.model.Vet;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of {@link Vet}. */
public interface Vets extends JpaRepository<Vet, Long> {}
