--! e1 statement reversible lock="EXCLUSIVE" effect=present index="inchworm_new_orders_orders_pkey_5ef9c0fb" of="orders" on="orders"
-- Builds the unique index inchworm_new_orders_orders_pkey_5ef9c0fb; a duplicate fails it, and nothing is lost then.
-- ALGORITHM=NOCOPY, LOCK=NONE: reads every row, while others read and write, however long it takes;
-- exclusive metadata lock for a moment at the beginning and at the end.
CREATE UNIQUE INDEX `inchworm_new_orders_orders_pkey_5ef9c0fb` ON `orders` (`number`, `shop`) ALGORITHM=NOCOPY LOCK=NONE;
