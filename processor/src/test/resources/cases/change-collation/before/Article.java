package com.acme;

import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "articles")
class Article {
    @Id @Identity long id;
    @Column(length = 40) String code;
    @Nullable @Column(length = 40) @SqlType(value = "varchar(40) CHARACTER SET utf8mb3", dialect = "mysql") @SqlType(value = "varchar(40) CHARACTER SET utf8mb3", dialect = "mariadb") String old;
    @Column(length = 200) String title;
}
