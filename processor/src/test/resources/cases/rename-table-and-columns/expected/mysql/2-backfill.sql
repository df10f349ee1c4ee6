--! b1 backfill reversible on="lines" key="id" column="quantity"
-- Gives lines.quantity the value of amount in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE `lines` SET `quantity` = `amount`
    WHERE `quantity` IS NULL AND `amount` IS NOT NULL AND /* window */ TRUE;

--! b2 backfill reversible on="purchases" key="id" column="stage"
-- Gives purchases.stage the value of state in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE `purchases` SET `stage` = `state`
    WHERE `stage` IS NULL AND `state` IS NOT NULL AND /* window */ TRUE;

--! b3 backfill reversible on="purchases" key="id" column="code"
-- Fills purchases.code in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `purchases` SET `code` = (lower(number))
    WHERE `code` IS NULL AND /* window */ TRUE;

--! b4 backfill reversible on="purchases" key="id" column="rank"
-- Fills purchases.rank in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `purchases` SET `rank` = (0)
    WHERE `rank` IS NULL AND /* window */ TRUE;

--! b5 check reversible on="lines" complaint="lines.quantity and amount differ in some rows: they were written past the trigger; make them equal"
-- Compares lines.quantity with amount to the byte, while others read and write.
SELECT `id` FROM `lines`
    WHERE NOT (`quantity` <=> `amount`);

--! b6 check reversible on="purchases" complaint="purchases.stage and state differ in some rows: they were written past the trigger; make them equal"
-- Compares purchases.stage with state to the byte, while others read and write.
SELECT `id` FROM `purchases`
    WHERE NOT (CAST(`stage` AS BINARY) <=> CAST(`state` AS BINARY));
