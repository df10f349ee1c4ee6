--! e8 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_replaces_id_fkey" of="orders" on="orders"
-- Drops the foreign key orders_replaces_id_fkey of orders, so that the tables can go one by one.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_replaces_id_fkey`, ALGORITHM=INSTANT;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent constraint="orders_customer_id_fkey" of="orders" on="orders","customers"
-- Drops the foreign key orders_customer_id_fkey of orders, so that the tables can go one by one.
ALTER TABLE `orders` DROP FOREIGN KEY `orders_customer_id_fkey`, ALGORITHM=INSTANT;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent constraint="order lines_order_id_fkey" of="order lines" on="order lines","orders"
-- Drops the foreign key order lines_order_id_fkey of order lines, so that the tables can go one by one.
ALTER TABLE `order lines` DROP FOREIGN KEY `order lines_order_id_fkey`, ALGORITHM=INSTANT;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent constraint="customers_last_order_id_fkey" of="customers" on="customers","orders"
-- Drops the foreign key customers_last_order_id_fkey of customers, so that the tables can go one by one.
ALTER TABLE `customers` DROP FOREIGN KEY `customers_last_order_id_fkey`, ALGORITHM=INSTANT;

--! e4 check reversible-if on="product" complaint="product holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table product.
SELECT `id` FROM `product`;

--! e4 statement reversible-if lock="EXCLUSIVE" effect=absent table="product" on="product"
-- Drops table product, which only the new release knows.
DROP TABLE `product`;

--! e3 check reversible-if on="orders" complaint="orders holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table orders.
SELECT `id` FROM `orders`;

--! e3 statement reversible-if lock="EXCLUSIVE" effect=absent table="orders" on="orders"
-- Drops table orders, which only the new release knows.
DROP TABLE `orders`;

--! e2 check reversible-if on="order lines" complaint="order lines holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table order lines.
SELECT `order_id`, `position` FROM `order lines`;

--! e2 statement reversible-if lock="EXCLUSIVE" effect=absent table="order lines" on="order lines"
-- Drops table order lines, which only the new release knows.
DROP TABLE `order lines`;

--! e1 check reversible-if on="customers" complaint="customers holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table customers.
SELECT `id` FROM `customers`;

--! e1 statement reversible-if lock="EXCLUSIVE" effect=absent table="customers" on="customers"
-- Drops table customers, which only the new release knows.
DROP TABLE `customers`;
