--! e1 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_becomes_plain_e09c0702" of="orders" on="orders"
-- Builds the index inchworm_new_orders_becomes_plain_e09c0702 of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `inchworm_new_orders_becomes_plain_e09c0702` ON `orders` (`mail`, `year`) ALGORITHM=INPLACE LOCK=NONE;

--! e2 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_by_mail_0beaaaed" of="orders" on="orders"
-- Builds the index inchworm_new_orders_by_mail_0beaaaed of orders.
-- ALGORITHM=INPLACE, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE INDEX `inchworm_new_orders_by_mail_0beaaaed` ON `orders` (`mail`, `customer_id`) ALGORITHM=INPLACE LOCK=NONE;
