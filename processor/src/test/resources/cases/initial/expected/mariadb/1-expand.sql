--! e1 statement reversible-if effect=present table="customers" on="customers"
-- Creates table customers and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `customers` (
    `id` uuid NOT NULL,
    `name` varchar(120) NOT NULL COMMENT 'As on the invoice',
    `email` varchar(320) NOT NULL,
    `street` varchar(255) NOT NULL,
    `city` varchar(255),
    `last_order_id` bigint,
    `labels` json NOT NULL DEFAULT ('{}'),
    PRIMARY KEY (`id`),
    CONSTRAINT `customers_email_key` UNIQUE (`email`),
    INDEX `customers_last_order_id_fkey` (`last_order_id`),
    CONSTRAINT `customers_name_given` CHECK (name <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci COMMENT='Who buys';

--! e2 statement reversible-if effect=present table="order lines" on="order lines"
-- Creates table order lines. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `order lines` (
    `order_id` bigint NOT NULL,
    `position` int NOT NULL,
    `article` varchar(255) NOT NULL,
    PRIMARY KEY (`order_id`, `position`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e3 statement reversible-if effect=present table="orders" on="orders"
-- Creates table orders and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `orders` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `customer_id` uuid NOT NULL,
    `replaces_id` bigint,
    `state` enum('NEW','PAID') NOT NULL,
    `placed_at` datetime(6) NOT NULL DEFAULT (now()),
    `net` decimal(12,2) NOT NULL,
    `gross` decimal(14,2) GENERATED ALWAYS AS (net * 1.2) STORED,
    `processing` decimal(21,0),
    `token` longblob NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `orders_customer_id_placed_at_idx` (`customer_id`, `placed_at` DESC),
    INDEX `orders_customer_id_fkey` (`customer_id`),
    INDEX `orders_replaces_id_fkey` (`replaces_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e4 statement reversible-if effect=present table="product" on="product"
-- Creates table product. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `product` (
    `id` int NOT NULL AUTO_INCREMENT,
    `words` varchar(255) NOT NULL,
    `introduced` date NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `product_id_key` UNIQUE (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e5 statement reversible lock="EXCLUSIVE" effect=present constraint="customers_last_order_id_fkey" of="customers" on="customers","orders"
-- Lets customers refer to orders. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `customers` ADD CONSTRAINT `customers_last_order_id_fkey` FOREIGN KEY (`last_order_id`) REFERENCES `orders` (`id`) ON DELETE SET NULL, ALGORITHM=COPY, LOCK=SHARED;

--! e6 statement reversible lock="EXCLUSIVE" effect=present constraint="order lines_order_id_fkey" of="order lines" on="order lines","orders"
-- Lets order lines refer to orders. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `order lines` ADD CONSTRAINT `order lines_order_id_fkey` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE, ALGORITHM=COPY, LOCK=SHARED;

--! e7 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_customer_id_fkey" of="orders" on="orders","customers"
-- Lets orders refer to customers. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `orders` ADD CONSTRAINT `orders_customer_id_fkey` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e8 statement reversible lock="EXCLUSIVE" effect=present constraint="orders_replaces_id_fkey" of="orders" on="orders"
-- Lets orders refer to orders. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `orders` ADD CONSTRAINT `orders_replaces_id_fkey` FOREIGN KEY (`replaces_id`) REFERENCES `orders` (`id`), ALGORITHM=COPY, LOCK=SHARED;
