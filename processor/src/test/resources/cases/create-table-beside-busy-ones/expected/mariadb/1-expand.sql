--! e1 statement reversible-if effect=present table="invoice" on="invoice"
-- Creates table invoice and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `invoice` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `order_id` bigint NOT NULL,
    `customer_id` uuid NOT NULL,
    `corrects_id` bigint,
    `run_id` bigint NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `invoice_order_id_idx` (`order_id`),
    INDEX `invoice_corrects_id_fkey` (`corrects_id`),
    INDEX `invoice_customer_id_fkey` (`customer_id`),
    INDEX `invoice_run_id_fkey` (`run_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e2 statement reversible-if effect=present table="run" on="run"
-- Creates table run. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `run` (
    `id` bigint NOT NULL AUTO_INCREMENT,
    `begun` datetime(6) NOT NULL,
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e3 statement reversible lock="EXCLUSIVE" effect=present constraint="invoice_corrects_id_fkey" of="invoice" on="invoice"
-- Lets invoice refer to invoice. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `invoice` ADD CONSTRAINT `invoice_corrects_id_fkey` FOREIGN KEY (`corrects_id`) REFERENCES `invoice` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e4 statement reversible lock="EXCLUSIVE" effect=present constraint="invoice_run_id_fkey" of="invoice" on="invoice","run"
-- Lets invoice refer to run. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `invoice` ADD CONSTRAINT `invoice_run_id_fkey` FOREIGN KEY (`run_id`) REFERENCES `run` (`id`), ALGORITHM=COPY, LOCK=SHARED;
