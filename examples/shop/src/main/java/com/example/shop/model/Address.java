package com.example.shop.model;

import dev.inchworm.mapping.Column;

/** Where something can be sent: a part of the rows that hold it, no table of its own. */
public record Address(
        @Column(length = 200) String street,
        @Column(length = 100) String city,
        @Column(length = 12) String postcode,
        @Column(length = 2) String country) {}
