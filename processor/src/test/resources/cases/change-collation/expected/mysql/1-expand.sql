--! e1 statement reversible-if lock="EXCLUSIVE" effect=present column="remark" of="articles" on="articles"
-- Adds column articles.remark, nullable and without default.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `articles` ADD COLUMN `remark` varchar(255), ALGORITHM=INSTANT;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="articles"
-- Changes articles.code from varchar(40) to varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of articles.code at start.
-- From expand on the old release cannot rely on how articles.code was compared and sorted.
ALTER TABLE `articles` MODIFY COLUMN `code` varchar(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="articles"
-- Changes articles.old from varchar(40) CHARACTER SET utf8mb3 to varchar(40).
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of articles.old at start.
-- From expand on the old release cannot rely on how articles.old was compared and sorted.
ALTER TABLE `articles` MODIFY COLUMN `old` varchar(40), ALGORITHM=INPLACE, LOCK=NONE;
