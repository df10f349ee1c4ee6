package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "articles")
@Index(columns = {"title", "shelf"})
class Article {
    @Id @Identity long id;
    @Column(length = 20) @DefaultSql("'none'") String title;
    @Nullable @Unique @Column(length = 20) String tag;
    @Column(length = 100) String summary;
    int shelf;
}
