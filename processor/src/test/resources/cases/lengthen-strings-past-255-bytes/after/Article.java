package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "articles")
class Article {
    @Id @Identity long id;
    @Column(length = 100) String title;
}
