--! b1 backfill reversible on="lines" key="product","warehouse","number" column="label"
-- Fills lines.label in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `lines` SET `label` = (concat(warehouse, '-', number))
    WHERE `label` IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="lines" key="product","warehouse","number" column="amount"
-- Fills lines.amount in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `lines` SET `amount` = (number / 2)
    WHERE `amount` IS NULL AND /* window */ TRUE;
