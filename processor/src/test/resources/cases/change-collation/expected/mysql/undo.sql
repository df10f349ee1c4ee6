--! e3 check reversible-if on="articles" complaint="articles.old holds values that do not fit varchar(40) CHARACTER SET utf8mb3; they would be lost"
-- Rows whose value in articles.old would be lost.
SELECT `id` FROM `articles`
    WHERE NOT (`old` IS NULL OR CAST(CONVERT(CONVERT(`old` USING utf8mb3) USING utf8mb4) AS BINARY) = CAST(CONVERT(`old` USING utf8mb4) AS BINARY));

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="articles"
-- Makes articles.old varchar(40) CHARACTER SET utf8mb3 again.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to articles while the server copies or scans it.
-- Until the end of removal the new release cannot write to articles while the server copies or scans it.
ALTER TABLE `articles` MODIFY COLUMN `old` varchar(40) CHARACTER SET utf8mb3, ALGORITHM=COPY, LOCK=SHARED;

--! e2 statement reversible lock="EXCLUSIVE" effect=repeatable on="articles"
-- Makes articles.code varchar(40) again.
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `articles` MODIFY COLUMN `code` varchar(40) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

--! e1 check reversible-if on="articles" complaint="articles.remark holds values that the new release may have written; they would be lost"
-- Rows whose value in articles.remark would be lost.
SELECT `id` FROM `articles`
    WHERE `remark` IS NOT NULL;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent column="remark" of="articles" on="articles"
-- Drops column articles.remark, which only the new release knows.
-- ALGORITHM=INSTANT: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
ALTER TABLE `articles` DROP COLUMN `remark`, ALGORITHM=INSTANT;
