package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "articles")
class Article {
    @Id @Identity long id;
    @Column(length = 40) String title;
}
