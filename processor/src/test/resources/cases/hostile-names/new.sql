INSERT INTO "my ""own"" schéma"."select" SELECT max("where ""x"" y") + 1, 'u', 'n', 'o', 1, 'naive', 1 FROM "my ""own"" schéma"."select";
