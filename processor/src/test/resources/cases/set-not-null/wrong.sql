SELECT * FROM orders WHERE priority IS NULL;
