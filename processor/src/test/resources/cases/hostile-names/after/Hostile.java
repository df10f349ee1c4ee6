package com.acme;

import dev.inchworm.hint.*;
import dev.inchworm.mapping.*;
import org.jspecify.annotations.Nullable;

@Table(name = "select")
class Hostile {
    @Id @Column(name = "where \"x\" y") long key;
    @Column(name = "user") String user;
    @Column(name = "new") String fresh;
    @Column(name = "tg_op") String operation;
    @Column(name = "select") int select;
    @Backfill("""
            "select"."user" || "new" || tg_op || (SELECT count(*)::text FROM "select" AS i
                WHERE i."where ""x"" y" < "select"."where ""x"" y") -- $inchworm$
            """)
    @Backfill(dialect = "mysql", value = """
            concat(`user`, `new`, tg_op, `where "x" y`) -- $inchworm$
            """)
    @Backfill(dialect = "mariadb", value = """
            concat(`user`, `new`, tg_op, `where "x" y`) -- $inchworm$
            """)
    @Column(name = "naïve \"$inchworm$\" column with a name that is rather long, 63", type = ColumnType.TEXT) String naive;
    @Index(name = "an \"index\"; --") @Column(name = "order") @Nullable Integer order;
}
