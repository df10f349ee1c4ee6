INSERT INTO "select" ("where ""x"" y", "user", "new", tg_op, "select") SELECT i, 'u', 'n', 'o', 1 FROM generate_series(1, 9) AS i;
