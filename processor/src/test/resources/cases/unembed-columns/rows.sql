INSERT INTO customer (home_street, home_zip, billing_name, billing_iban, points) SELECT 's' || i, i::text, CASE WHEN i % 2 = 0 THEN 'n' || i END, NULL, i FROM generate_series(1, 30) AS i;
INSERT INTO customer (home_street, home_zip, points) VALUES ('', '', 0), (repeat('ü', 60), 'ß', -1);
