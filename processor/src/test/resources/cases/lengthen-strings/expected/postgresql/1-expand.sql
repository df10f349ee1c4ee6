--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Widens articles.title from varchar(20) to varchar(40). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on articles; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of articles.title at start.
-- From expand on the old release may read values in articles.title that do not fit varchar(20).
ALTER TABLE "articles" ALTER COLUMN "title" TYPE varchar(40);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Widens articles.tag from varchar(20) to varchar(60). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on articles; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of articles.tag at start.
-- From expand on the old release may read values in articles.tag that do not fit varchar(20).
ALTER TABLE "articles" ALTER COLUMN "tag" TYPE varchar(60);

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Widens articles.summary from varchar(100) to varchar(4000). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on articles; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of articles.summary at start.
-- From expand on the old release may read values in articles.summary that do not fit varchar(100).
ALTER TABLE "articles" ALTER COLUMN "summary" TYPE varchar(4000);
