--! e14 statement reversible lock="EXCLUSIVE" effect=absent constraint="shipments_order_id_fkey" of="shipments" on="shipments","orders"
-- Drops the foreign key shipments_order_id_fkey of shipments, so that the tables can go one by one.
ALTER TABLE `shipments` DROP FOREIGN KEY `shipments_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e13 statement reversible lock="EXCLUSIVE" effect=absent constraint="reviews_product_id_fkey" of="reviews" on="reviews","products"
-- Drops the foreign key reviews_product_id_fkey of reviews, so that the tables can go one by one.
ALTER TABLE `reviews` DROP FOREIGN KEY `reviews_product_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e12 statement reversible lock="EXCLUSIVE" effect=absent constraint="reviews_customer_id_fkey" of="reviews" on="reviews","customers"
-- Drops the foreign key reviews_customer_id_fkey of reviews, so that the tables can go one by one.
ALTER TABLE `reviews` DROP FOREIGN KEY `reviews_customer_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e11 statement reversible lock="EXCLUSIVE" effect=absent constraint="payments_order_id_fkey" of="payments" on="payments","orders"
-- Drops the foreign key payments_order_id_fkey of payments, so that the tables can go one by one.
ALTER TABLE `payments` DROP FOREIGN KEY `payments_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e10 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_customer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_customer_id_fkey of orders, so that the tables can go one by one.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_customer_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent constraint="order_lines_product_id_fkey" of="order_lines" on="order_lines","products"
-- Drops the foreign key order_lines_product_id_fkey of order_lines, so that the tables can go one by one.
ALTER TABLE `order_lines` DROP FOREIGN KEY `order_lines_product_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent constraint="order_lines_order_id_fkey" of="order_lines" on="order_lines","orders"
-- Drops the foreign key order_lines_order_id_fkey of order_lines, so that the tables can go one by one.
ALTER TABLE `order_lines` DROP FOREIGN KEY `order_lines_order_id_fkey`, ALGORITHM=INPLACE, LOCK=NONE;

--! e7 check reversible-if on="shipments" complaint="shipments holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table shipments.
SELECT `id` FROM `shipments`;

--! e7 statement reversible-if lock="EXCLUSIVE" effect=absent table="shipments" on="shipments"
-- Drops table shipments, which only the new release knows.
DROP TABLE `shipments`;

--! e6 check reversible-if on="reviews" complaint="reviews holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table reviews.
SELECT `customer_id`, `product_id` FROM `reviews`;

--! e6 statement reversible-if lock="EXCLUSIVE" effect=absent table="reviews" on="reviews"
-- Drops table reviews, which only the new release knows.
DROP TABLE `reviews`;

--! e5 check reversible-if on="products" complaint="products holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table products.
SELECT `id` FROM `products`;

--! e5 statement reversible-if lock="EXCLUSIVE" effect=absent table="products" on="products"
-- Drops table products, which only the new release knows.
DROP TABLE `products`;

--! e4 check reversible-if on="payments" complaint="payments holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table payments.
SELECT `id` FROM `payments`;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=absent table="payments" on="payments"
-- Drops table payments, which only the new release knows.
DROP TABLE `payments`;

--! e3 check reversible-if on="orders" complaint="orders holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table orders.
SELECT `id` FROM `orders`;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=absent table="orders" on="orders"
-- Drops table orders, which only the new release knows.
DROP TABLE `orders`;

--! e2 check reversible-if on="order_lines" complaint="order_lines holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table order_lines.
SELECT `order_id`, `line` FROM `order_lines`;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent table="order_lines" on="order_lines"
-- Drops table order_lines, which only the new release knows.
DROP TABLE `order_lines`;

--! e1 check reversible-if on="customers" complaint="customers holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table customers.
SELECT `id` FROM `customers`;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent table="customers" on="customers"
-- Drops table customers, which only the new release knows.
DROP TABLE `customers`;
