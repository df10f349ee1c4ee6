package com.example.clinic.store;

import com.example.clinic.model.Owner;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of {@link Owner}. */
public interface Owners extends JpaRepository<Owner, Long> {}
