--! e9 transaction reversible lock="ACCESS EXCLUSIVE" on="audit"."order lines","orders"
-- Drops the foreign keys of audit.order lines, so that the tables can go one by one.
ALTER TABLE "audit"."order lines" DROP CONSTRAINT "order lines_order_id_fkey";

--! e8 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign keys of orders, so that the tables can go one by one.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_fkey";
ALTER TABLE "orders" DROP CONSTRAINT "orders_replaces_id_fkey";

--! e7 transaction reversible lock="ACCESS EXCLUSIVE" on="customers","orders"
-- Drops the foreign keys of customers, so that the tables can go one by one.
ALTER TABLE "customers" DROP CONSTRAINT "customers_last_order_id_fkey";

--! e6 check reversible-if on="audit"."order lines" complaint="audit.order lines holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table audit.order lines.
SELECT "order_id", "position" FROM "audit"."order lines";

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="audit"."order lines"
-- Drops table audit.order lines, which only the new release knows.
DROP TABLE "audit"."order lines";

--! e5 check reversible-if on="product" complaint="product holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table product.
SELECT "id" FROM "product";

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="product"
-- Drops table product, which only the new release knows.
DROP TABLE "product";

--! e4 check reversible-if on="orders" complaint="orders holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table orders.
SELECT "id" FROM "orders";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops table orders, which only the new release knows.
DROP TABLE "orders";

--! e3 check reversible-if on="customers" complaint="customers holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table customers.
SELECT "id" FROM "customers";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customers"
-- Drops table customers, which only the new release knows.
DROP TABLE "customers";

--! e2 transaction reversible
-- Drops the sequence order_numbers.
DROP SEQUENCE "order_numbers";
