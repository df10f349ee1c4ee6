--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="articles"
-- Widens articles.title from varchar(40) to varchar(100). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on articles; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of articles.title at start.
-- From expand on the old release may read values in articles.title that do not fit varchar(40).
ALTER TABLE "articles" ALTER COLUMN "title" TYPE varchar(100);
