--! e1 transaction reversible on="t"
SELECT 1;

--! e2 transaction reversible on="t"
SELECT 2;
