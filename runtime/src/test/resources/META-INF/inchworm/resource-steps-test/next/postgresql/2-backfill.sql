--! b1 transaction reversible on="t"
SELECT 3;
