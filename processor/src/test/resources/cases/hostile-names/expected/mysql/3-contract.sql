--! t1 check reversible on="select" complaint="select.naïve \"$inchworm$\" column with a name that is rather long, 63 is still NULL in some rows; run the backfill again"
-- Looks for rows without a value in select.naïve "$inchworm$" column with a name that is rather long, 63, while others read and write.
SELECT `where "x" y` FROM `select` WHERE `naïve "$inchworm$" column with a name that is rather long, 63` IS NULL;

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="select"
-- Makes select.naïve "$inchworm$" column with a name that is rather long, 63 NOT NULL.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `select` MODIFY COLUMN `naïve "$inchworm$" column with a name that is rather long, 63` longtext NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! t3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_select_naïve \"$inchworm$\" column w_8ad8ba11" of="select" on="select"
-- Ends the sync of select.naïve "$inchworm$" column with a name that is rather long, 63 on INSERT: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_select_naïve "$inchworm$" column w_8ad8ba11`;

--! t4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_select_naïve \"$inchworm$\" column w_78900ecb" of="select" on="select"
-- Ends the sync of select.naïve "$inchworm$" column with a name that is rather long, 63 on UPDATE: every release that is alive writes it.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_select_naïve "$inchworm$" column w_78900ecb`;
