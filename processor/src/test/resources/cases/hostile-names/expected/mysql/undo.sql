--! t4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_select_naïve \"$inchworm$\" column w_78900ecb" of="select" on="select"
-- Takes up the sync of select.naïve "$inchworm$" column with a name that is rather long, 63 on UPDATE again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_select_naïve "$inchworm$" column w_78900ecb` BEFORE UPDATE ON `select` FOR EACH ROW
    SET NEW.`naïve "$inchworm$" column with a name that is rather long, 63` = IF(NEW.`naïve "$inchworm$" column with a name that is rather long, 63` IS NULL, (SELECT (concat(`user`, `new`, tg_op, `where "x" y`) -- $inchworm$
) FROM (SELECT NEW.`where "x" y` AS `where "x" y`, NEW.`user` AS `user`, NEW.`new` AS `new`, NEW.`tg_op` AS `tg_op`) AS `select`), NEW.`naïve "$inchworm$" column with a name that is rather long, 63`);

--! t3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_select_naïve \"$inchworm$\" column w_8ad8ba11" of="select" on="select"
-- Takes up the sync of select.naïve "$inchworm$" column with a name that is rather long, 63 on INSERT again, for the old release.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_select_naïve "$inchworm$" column w_8ad8ba11` BEFORE INSERT ON `select` FOR EACH ROW
    SET NEW.`naïve "$inchworm$" column with a name that is rather long, 63` = IF(NEW.`naïve "$inchworm$" column with a name that is rather long, 63` IS NULL, (SELECT (concat(`user`, `new`, tg_op, `where "x" y`) -- $inchworm$
) FROM (SELECT NEW.`where "x" y` AS `where "x" y`, NEW.`user` AS `user`, NEW.`new` AS `new`, NEW.`tg_op` AS `tg_op`) AS `select`), NEW.`naïve "$inchworm$" column with a name that is rather long, 63`);

--! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="select"
-- Allows NULL in select.naïve "$inchworm$" column with a name that is rather long, 63 again.
-- ALGORITHM=INPLACE, LOCK=NONE: writes every row anew, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
ALTER TABLE `select` MODIFY COLUMN `naïve "$inchworm$" column with a name that is rather long, 63` longtext, ALGORITHM=INPLACE, LOCK=NONE;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent index="an \"index\"; --" of="select" on="select"
-- Drops the index an "index"; --.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `select` DROP INDEX `an "index"; --`, ALGORITHM=INPLACE, LOCK=NONE;

--! e5 check reversible-if on="select" complaint="select.order holds values that the new release may have written; they would be lost"
-- Rows whose value in select.order would be lost.
SELECT `where "x" y` FROM `select`
    WHERE `order` IS NOT NULL;

--! e5 statement reversible-if lock="EXCLUSIVE" effect=absent column="order" of="select" on="select"
-- Drops column select.order, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `select` DROP COLUMN `order`, ALGORITHM=INSTANT;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_update_select_naïve \"$inchworm$\" column w_78900ecb" of="select" on="select"
-- Takes the trigger on UPDATE for select.naïve "$inchworm$" column with a name that is rather long, 63 away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_update_select_naïve "$inchworm$" column w_78900ecb`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="inchworm_fill_insert_select_naïve \"$inchworm$\" column w_8ad8ba11" of="select" on="select"
-- Takes the trigger on INSERT for select.naïve "$inchworm$" column with a name that is rather long, 63 away.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP TRIGGER `inchworm_fill_insert_select_naïve "$inchworm$" column w_8ad8ba11`;

--! e2 check reversible-if on="select" complaint="select.naïve \"$inchworm$\" column with a name that is rather long, 63 holds values that the new release may have written; they would be lost"
-- Rows whose value in select.naïve "$inchworm$" column with a name that is rather long, 63 would be lost.
SELECT `where "x" y` FROM `select`
    WHERE `naïve "$inchworm$" column with a name that is rather long, 63` IS NOT NULL
    AND NOT (CAST(`naïve "$inchworm$" column with a name that is rather long, 63` AS BINARY) <=> CAST((concat(`user`, `new`, tg_op, `where "x" y`) -- $inchworm$
) AS BINARY));

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent column="naïve \"$inchworm$\" column with a name that is rather long, 63" of="select" on="select"
-- Drops column select.naïve "$inchworm$" column with a name that is rather long, 63, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `select` DROP COLUMN `naïve "$inchworm$" column with a name that is rather long, 63`, ALGORITHM=INSTANT;
