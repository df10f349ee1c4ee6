--! e3 check reversible-if on="articles" complaint="articles.summary holds values that do not fit varchar(100); they would be lost"
-- Rows whose value in articles.summary would be lost.
SELECT `id` FROM `articles`
    WHERE NOT (`summary` IS NULL OR char_length(`summary`) <= 100);

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="articles"
-- Makes articles.summary varchar(100) again.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to articles while the server copies or scans it.
-- Until the end of removal the new release cannot write to articles while the server copies or scans it.
ALTER TABLE `articles` MODIFY COLUMN `summary` varchar(100) NOT NULL, ALGORITHM=COPY, LOCK=SHARED;

--! e2 check reversible-if on="articles" complaint="articles.tag holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in articles.tag would be lost.
SELECT `id` FROM `articles`
    WHERE NOT (`tag` IS NULL OR char_length(`tag`) <= 20);

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="articles"
-- Makes articles.tag varchar(20) again.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to articles while the server copies or scans it.
-- Until the end of removal the new release cannot write to articles while the server copies or scans it.
ALTER TABLE `articles` MODIFY COLUMN `tag` varchar(20), ALGORITHM=COPY, LOCK=SHARED;

--! e1 check reversible-if on="articles" complaint="articles.title holds values that do not fit varchar(20); they would be lost"
-- Rows whose value in articles.title would be lost.
SELECT `id` FROM `articles`
    WHERE NOT (`title` IS NULL OR char_length(`title`) <= 20);

--! e1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="articles"
-- Makes articles.title varchar(20) again.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to articles while the server copies or scans it.
-- Until the end of removal the new release cannot write to articles while the server copies or scans it.
ALTER TABLE `articles` MODIFY COLUMN `title` varchar(20) NOT NULL DEFAULT 'none', ALGORITHM=COPY, LOCK=SHARED;
