--! b1 backfill reversible on="orders" key="id" column="settlement"
-- Gives orders.settlement the value of status in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE `orders` SET `settlement` = (CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END)
    WHERE `settlement` IS NULL AND (CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) IS NOT NULL AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="orders.settlement and status differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.settlement with status to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`settlement` AS BINARY) <=> CAST((CASE status WHEN 'PAID' THEN 'SETTLED' ELSE status END) AS BINARY));
