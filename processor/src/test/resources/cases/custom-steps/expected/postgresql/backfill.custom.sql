--! totals transaction reversible
-- Counts the orders for the reports.
UPDATE totals SET orders = (SELECT count(*) FROM orders);

--! statistics transaction reversible on="orders"
-- Lets the server know what is in the new column.
ANALYZE orders;
