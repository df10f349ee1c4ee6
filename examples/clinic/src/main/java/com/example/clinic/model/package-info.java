/** What the clinic keeps: plain JPA entities, and the hints for what changes about them. */
package com.example.clinic.model;
