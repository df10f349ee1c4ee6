package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "products")
class Product {
    @Id @Identity int id;
    String name;
}
