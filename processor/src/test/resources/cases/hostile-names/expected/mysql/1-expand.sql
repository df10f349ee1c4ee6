--! e1 check reversible on="select" complaint="the expression for select.naïve \"$inchworm$\" column with a name that is rather long, 63 finds something where nothing is"
-- Tries the expression for select.naïve "$inchworm$" column with a name that is rather long, 63 without running it: a wrong name shows here,
-- and not in the statements of the running release.
SELECT 1 FROM (SELECT (concat(`user`, `new`, tg_op, `where "x" y`) -- $inchworm$
) AS `naïve "$inchworm$" column with a name that is rather long, 63` FROM (SELECT `where "x" y`, `user`, `new`, `tg_op` FROM `select`) AS `select`) AS `probe` WHERE FALSE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=present column="naïve \"$inchworm$\" column with a name that is rather long, 63" of="select" on="select"
-- Adds column select.naïve "$inchworm$" column with a name that is rather long, 63, nullable for now: with NOT NULL the server would make values up.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `select` ADD COLUMN `naïve "$inchworm$" column with a name that is rather long, 63` longtext, ALGORITHM=INSTANT;

--! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_insert_select_naïve \"$inchworm$\" column w_8ad8ba11" of="select" on="select"
-- Fills select.naïve "$inchworm$" column with a name that is rather long, 63 on INSERT in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_insert_select_naïve "$inchworm$" column w_8ad8ba11` BEFORE INSERT ON `select` FOR EACH ROW
    SET NEW.`naïve "$inchworm$" column with a name that is rather long, 63` = IF(NEW.`naïve "$inchworm$" column with a name that is rather long, 63` IS NULL, (SELECT (concat(`user`, `new`, tg_op, `where "x" y`) -- $inchworm$
) FROM (SELECT NEW.`where "x" y` AS `where "x" y`, NEW.`user` AS `user`, NEW.`new` AS `new`, NEW.`tg_op` AS `tg_op`) AS `select`), NEW.`naïve "$inchworm$" column with a name that is rather long, 63`);

--! e4 statement reversible lock="EXCLUSIVE" effect=present trigger="inchworm_fill_update_select_naïve \"$inchworm$\" column w_78900ecb" of="select" on="select"
-- Fills select.naïve "$inchworm$" column with a name that is rather long, 63 on UPDATE in rows that the old release writes.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
CREATE TRIGGER `inchworm_fill_update_select_naïve "$inchworm$" column w_78900ecb` BEFORE UPDATE ON `select` FOR EACH ROW
    SET NEW.`naïve "$inchworm$" column with a name that is rather long, 63` = IF(NEW.`naïve "$inchworm$" column with a name that is rather long, 63` IS NULL, (SELECT (concat(`user`, `new`, tg_op, `where "x" y`) -- $inchworm$
) FROM (SELECT NEW.`where "x" y` AS `where "x" y`, NEW.`user` AS `user`, NEW.`new` AS `new`, NEW.`tg_op` AS `tg_op`) AS `select`), NEW.`naïve "$inchworm$" column with a name that is rather long, 63`);

--! e5 statement reversible-if lock="EXCLUSIVE" effect=present column="order" of="select" on="select"
-- Adds column select.order, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `select` ADD COLUMN `order` int, ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=present index="an \"index\"; --" of="select" on="select"
-- Builds the index an "index"; -- of select.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `an "index"; --` ON `select` (`order`) ALGORITHM=INPLACE LOCK=NONE;
