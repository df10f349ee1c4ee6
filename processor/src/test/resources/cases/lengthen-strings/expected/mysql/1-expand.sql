--! e1 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="articles"
-- Widens articles.title from varchar(20) to varchar(40).
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of articles.title at start.
-- From expand on the old release may read values in articles.title that do not fit varchar(20).
ALTER TABLE `articles` MODIFY COLUMN `title` varchar(40) NOT NULL DEFAULT 'none', ALGORITHM=INPLACE, LOCK=NONE;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="articles"
-- Widens articles.tag from varchar(20) to varchar(60).
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of articles.tag at start.
-- From expand on the old release may read values in articles.tag that do not fit varchar(20).
ALTER TABLE `articles` MODIFY COLUMN `tag` varchar(60), ALGORITHM=INPLACE, LOCK=NONE;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=repeatable on="articles"
-- Widens articles.summary from varchar(100) to varchar(4000).
-- ALGORITHM=INPLACE, LOCK=NONE: catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
-- From expand on the old release cannot be started again where it validates the type of articles.summary at start.
-- From expand on the old release may read values in articles.summary that do not fit varchar(100).
ALTER TABLE `articles` MODIFY COLUMN `summary` varchar(4000) NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;
