INSERT INTO "select" SELECT max("where ""x"" y") + 1, 'u', 'n', 'o', 1, 'naive', 1 FROM "select";
