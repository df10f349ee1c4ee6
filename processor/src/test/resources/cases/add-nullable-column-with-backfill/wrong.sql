SELECT * FROM orders WHERE shouted IS NULL;
