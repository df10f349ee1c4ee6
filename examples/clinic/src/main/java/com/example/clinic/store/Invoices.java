package com.example.clinic.store;

import com.example.clinic.model.Invoice;
import org.springframework.data.jpa.repository.JpaRepository;

/** The rows of {@link Invoice}. */
public interface Invoices extends JpaRepository<Invoice, Long> {}
