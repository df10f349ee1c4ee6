--! b1 backfill reversible on="orders" key="id" column="state"
-- Gives orders.state the value of status in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE `orders` SET `state` = (CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END)
    WHERE `state` IS NULL AND (CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END) IS NOT NULL AND /* window */ TRUE;

--! b2 check reversible on="orders" complaint="orders.state and status differ in some rows: they were written past the trigger; make them equal"
-- Compares orders.state with status to the byte, while others read and write.
SELECT `id` FROM `orders`
    WHERE NOT (CAST(`state` AS BINARY) <=> CAST((CASE status WHEN 'OPEN' THEN 'OPEN' ELSE 'SETTLED' END) AS BINARY));
