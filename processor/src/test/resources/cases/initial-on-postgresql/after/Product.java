package com.acme;

import dev.inchworm.mapping.*;
import java.time.*;

@Table
class Product {
    @Id @Unique @Identity int id;
    @SqlType(value = "tsvector", dialect = "postgresql") String words;
    LocalDate introduced;
}
