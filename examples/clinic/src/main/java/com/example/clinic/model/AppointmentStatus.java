package com.example.clinic.model;

/** How far an appointment is; kept by name. */
public enum AppointmentStatus {
    BOOKED,
    DONE,
    CANCELLED
}
