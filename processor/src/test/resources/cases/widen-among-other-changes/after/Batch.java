package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "batches")
class Batch {
    @Id long id;
}
