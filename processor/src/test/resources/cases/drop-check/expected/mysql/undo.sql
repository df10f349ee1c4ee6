--! e1 check reversible-if on="orders" complaint="some rows of orders violate the check orders_total_check; mend or delete them"
-- Looks for rows that violate the check orders_total_check.
SELECT `id` FROM `orders`
    WHERE NOT (total > 0);

--! e1 statement reversible-if lock="EXCLUSIVE" effect=present constraint="orders_total_check" of="orders" on="orders"
-- Checks all rows of orders.
-- ALGORITHM=COPY, LOCK=SHARED: writes every row anew, and nobody writes meanwhile, however long it takes.
-- From expand on the old release cannot write to orders while the server copies or scans it.
-- Until the end of removal the new release cannot write to orders while the server copies or scans it.
ALTER TABLE `orders` ADD CONSTRAINT `orders_total_check` CHECK (total > 0), ALGORITHM=COPY, LOCK=SHARED;
