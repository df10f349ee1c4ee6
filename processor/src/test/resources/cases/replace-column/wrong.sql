SELECT * FROM orders WHERE postcode IS NULL;
