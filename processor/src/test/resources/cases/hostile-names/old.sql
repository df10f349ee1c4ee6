INSERT INTO "select" ("where ""x"" y", "user", "new", tg_op, "select") SELECT max("where ""x"" y") + 1, 'u', 'n', 'o', 1 FROM "select";
UPDATE "select" SET "user" = 'v' WHERE "where ""x"" y" = 1;
