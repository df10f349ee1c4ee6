--! e12 transaction reversible lock="ACCESS EXCLUSIVE" on="shipments","orders"
-- Drops the foreign keys of shipments, so that the tables can go one by one.
ALTER TABLE "shipments" DROP CONSTRAINT "shipments_order_id_fkey";

--! e11 transaction reversible lock="ACCESS EXCLUSIVE" on="reviews","customers","products"
-- Drops the foreign keys of reviews, so that the tables can go one by one.
ALTER TABLE "reviews" DROP CONSTRAINT "reviews_customer_id_fkey";
ALTER TABLE "reviews" DROP CONSTRAINT "reviews_product_id_fkey";

--! e10 transaction reversible lock="ACCESS EXCLUSIVE" on="payments","orders"
-- Drops the foreign keys of payments, so that the tables can go one by one.
ALTER TABLE "payments" DROP CONSTRAINT "payments_order_id_fkey";

--! e9 transaction reversible lock="ACCESS EXCLUSIVE" on="orders","customers"
-- Drops the foreign keys of orders, so that the tables can go one by one.
ALTER TABLE "orders" DROP CONSTRAINT "orders_customer_id_fkey";

--! e8 transaction reversible lock="ACCESS EXCLUSIVE" on="order_lines","orders","products"
-- Drops the foreign keys of order_lines, so that the tables can go one by one.
ALTER TABLE "order_lines" DROP CONSTRAINT "order_lines_order_id_fkey";
ALTER TABLE "order_lines" DROP CONSTRAINT "order_lines_product_id_fkey";

--! e7 check reversible-if on="shipments" complaint="shipments holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table shipments.
SELECT "id" FROM "shipments";

--! e7 transaction reversible-if lock="ACCESS EXCLUSIVE" on="shipments"
-- Drops table shipments, which only the new release knows.
DROP TABLE "shipments";

--! e6 check reversible-if on="reviews" complaint="reviews holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table reviews.
SELECT "customer_id", "product_id" FROM "reviews";

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="reviews"
-- Drops table reviews, which only the new release knows.
DROP TABLE "reviews";

--! e5 check reversible-if on="products" complaint="products holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table products.
SELECT "id" FROM "products";

--! e5 transaction reversible-if lock="ACCESS EXCLUSIVE" on="products"
-- Drops table products, which only the new release knows.
DROP TABLE "products";

--! e4 check reversible-if on="payments" complaint="payments holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table payments.
SELECT "id" FROM "payments";

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="payments"
-- Drops table payments, which only the new release knows.
DROP TABLE "payments";

--! e3 check reversible-if on="orders" complaint="orders holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table orders.
SELECT "id" FROM "orders";

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Drops table orders, which only the new release knows.
DROP TABLE "orders";

--! e2 check reversible-if on="order_lines" complaint="order_lines holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table order_lines.
SELECT "order_id", "line" FROM "order_lines";

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="order_lines"
-- Drops table order_lines, which only the new release knows.
DROP TABLE "order_lines";

--! e1 check reversible-if on="customers" complaint="customers holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table customers.
SELECT "id" FROM "customers";

--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="customers"
-- Drops table customers, which only the new release knows.
DROP TABLE "customers";
