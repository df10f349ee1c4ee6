--! view transaction reversible on="orders"
-- Shows the column to the reports before the application knows it.
CREATE VIEW countries AS
    SELECT id, country
    FROM orders;
