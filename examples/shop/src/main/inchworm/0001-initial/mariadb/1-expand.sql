--! e1 statement reversible-if effect=present table="customers" on="customers"
-- Creates table customers. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `customers` (
    `id` uuid NOT NULL,
    `email` varchar(320) NOT NULL,
    `name` varchar(120) NOT NULL,
    `home_street` varchar(200) NOT NULL,
    `home_city` varchar(100) NOT NULL,
    `home_postcode` varchar(12) NOT NULL,
    `home_country` varchar(2) NOT NULL,
    `fax` varchar(40) NOT NULL,
    `registered_at` datetime(6) NOT NULL DEFAULT (now()),
    PRIMARY KEY (`id`),
    CONSTRAINT `customers_email_key` UNIQUE (`email`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e2 statement reversible-if effect=present table="order_lines" on="order_lines"
-- Creates table order_lines and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `order_lines` (
    `order_id` bigint NOT NULL,
    `line` int NOT NULL,
    `product_id` bigint NOT NULL,
    `quantity` int NOT NULL,
    `price` decimal(12,2) NOT NULL,
    PRIMARY KEY (`order_id`, `line`),
    INDEX `order_lines_product_id_idx` (`product_id`),
    CONSTRAINT `order_lines_quantity_check` CHECK (quantity > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e3 statement reversible-if effect=present table="orders" on="orders"
-- Creates table orders and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `orders` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `customer_id` uuid NOT NULL,
    `state` enum('PLACED','PAID','SHIPPED') NOT NULL,
    `placed_at` datetime(6) NOT NULL,
    `total` decimal(12,2) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `orders_customer_id_placed_at_idx` (`customer_id`, `placed_at` DESC),
    INDEX `orders_to_be_paid_idx` (`state`, `placed_at`),
    INDEX `orders_customer_id_fkey` (`customer_id`),
    CONSTRAINT `orders_total_check` CHECK (total >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e4 statement reversible-if effect=present table="payments" on="payments"
-- Creates table payments and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `payments` (
    `id` uuid NOT NULL,
    `order_id` bigint NOT NULL,
    `method` enum('CARD','TRANSFER') NOT NULL,
    `amount` decimal(12,2) NOT NULL,
    `received_at` datetime(6) NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `payments_order_id_idx` (`order_id`),
    CONSTRAINT `payments_amount_check` CHECK (amount > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e5 statement reversible-if effect=present table="products" on="products"
-- Creates table products. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `products` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `sku` varchar(40) NOT NULL,
    `name` varchar(200) NOT NULL,
    `price` decimal(12,2) NOT NULL,
    `attributes` json,
    `listed` bit(1) NOT NULL DEFAULT true,
    PRIMARY KEY (`id`),
    CONSTRAINT `products_sku_key` UNIQUE (`sku`),
    CONSTRAINT `products_price_check` CHECK (price >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e6 statement reversible-if effect=present table="reviews" on="reviews"
-- Creates table reviews and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `reviews` (
    `customer_id` uuid NOT NULL,
    `product_id` bigint NOT NULL,
    `stars` int NOT NULL,
    `words` longtext,
    `written_at` datetime(6) NOT NULL,
    PRIMARY KEY (`customer_id`, `product_id`),
    INDEX `reviews_product_id_idx` (`product_id`),
    CONSTRAINT `reviews_stars_check` CHECK (stars between 1 and 5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e7 statement reversible-if effect=present table="shipments" on="shipments"
-- Creates table shipments and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `shipments` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `order_id` bigint NOT NULL,
    `carrier` varchar(40) NOT NULL,
    `tracking_number` varchar(80),
    `to_street` varchar(200) NOT NULL,
    `to_city` varchar(100) NOT NULL,
    `to_postcode` varchar(12) NOT NULL,
    `to_country` varchar(2) NOT NULL,
    `handed_over` date NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `shipments_order_id_idx` (`order_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e8 statement reversible lock="EXCLUSIVE" effect=present constraint="order_lines_order_id_fkey" of="order_lines" on="order_lines","orders"
-- Lets order_lines refer to orders. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `order_lines` ADD CONSTRAINT `order_lines_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=COPY, LOCK=SHARED;

--! e9 statement reversible lock="EXCLUSIVE" effect=present constraint="order_lines_product_id_fkey" of="order_lines" on="order_lines","products"
-- Lets order_lines refer to products. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `order_lines` ADD CONSTRAINT `order_lines_product_id_fkey` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e10 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_customer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `orders` ADD CONSTRAINT `orders_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e11 statement reversible lock="EXCLUSIVE" effect=present constraint="payments_order_id_fkey" of="payments" on="payments","orders"
-- Lets payments refer to orders. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `payments` ADD CONSTRAINT `payments_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e12 statement reversible lock="EXCLUSIVE" effect=present constraint="reviews_customer_id_fkey" of="reviews" on="reviews","customers"
-- Lets reviews refer to customers. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `reviews` ADD CONSTRAINT `reviews_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e13 statement reversible lock="EXCLUSIVE" effect=present constraint="reviews_product_id_fkey" of="reviews" on="reviews","products"
-- Lets reviews refer to products. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `reviews` ADD CONSTRAINT `reviews_product_id_fkey` FOREIGN KEY (`product_id`) REFERENCES `products` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e14 statement reversible lock="EXCLUSIVE" effect=present constraint="shipments_order_id_fkey" of="shipments" on="shipments","orders"
-- Lets shipments refer to orders. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `shipments` ADD CONSTRAINT `shipments_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`), ALGORITHM=COPY, LOCK=SHARED;
