--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops the check orders_state_check, which the new release need not obey.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may read rows of orders that violate orders_state_check.
ALTER TABLE "orders" DROP CONSTRAINT "orders_state_check";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Widens orders.code from varchar(20) to varchar(60). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of orders.code at start.
-- From expand on the old release may read values in orders.code that do not fit varchar(20).
ALTER TABLE "orders" ALTER COLUMN "code" TYPE varchar(60);

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Widens orders.title from varchar(20) to varchar(60). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of orders.title at start.
-- From expand on the old release may read values in orders.title that do not fit varchar(20).
ALTER TABLE "orders" ALTER COLUMN "title" TYPE varchar(60);

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Widens orders.tag from varchar(20) to varchar(60). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of orders.tag at start.
-- From expand on the old release may read values in orders.tag that do not fit varchar(20).
ALTER TABLE "orders" ALTER COLUMN "tag" TYPE varchar(60);

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Widens orders.price from numeric(6,2) to numeric(10,2). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of orders.price at start.
-- From expand on the old release may read values in orders.price that do not fit numeric(6,2).
ALTER TABLE "orders" ALTER COLUMN "price" TYPE numeric(10,2);

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Widens orders.at from timestamp(3) to timestamp(6). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of orders.at at start.
-- From expand on the old release may read values in orders.at that do not fit timestamp(3).
ALTER TABLE "orders" ALTER COLUMN "at" TYPE timestamp(6);

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Widens orders.state from varchar(255) to varchar(300). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of orders.state at start.
-- From expand on the old release may read values in orders.state that do not fit varchar(255).
ALTER TABLE "orders" ALTER COLUMN "state" TYPE varchar(300);

--! e8 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Widens orders.next_code from varchar(20) to varchar(60). Every value stays as it is stored: nothing is rewritten or scanned.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
-- From expand on the old release may see "cached plan must not change result type" once per connection on orders; drivers prepare anew outside transactions.
-- From expand on the old release cannot be started again where it validates the type of orders.next_code at start.
-- From expand on the old release may read values in orders.next_code that do not fit varchar(20).
ALTER TABLE "orders" ALTER COLUMN "next_code" TYPE varchar(60);
