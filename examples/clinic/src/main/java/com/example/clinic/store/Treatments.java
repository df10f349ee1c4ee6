package com.example.clinic.store;

import com.example.clinic.model.Treatment;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of {@link Treatment}. */
public interface Treatments extends JpaRepository<Treatment, Long> {}
