package com.acme;

import dev.inchworm.mapping.*;

@Table(name = "select")
class Hostile {
    @Id @Column(name = "where \"x\" y") long key;
    @Column(name = "user") String user;
    @Column(name = "new") String fresh;
    @Column(name = "tg_op") String operation;
    @Column(name = "select") int select;
}
