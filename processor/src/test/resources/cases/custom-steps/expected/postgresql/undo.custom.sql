--! view transaction reversible on="orders"
-- Takes the view away, which would keep the column.
DROP VIEW countries;
