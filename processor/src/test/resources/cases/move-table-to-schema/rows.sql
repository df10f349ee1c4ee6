INSERT INTO shop.customer (mail) SELECT 'm' || i FROM generate_series(1, 5) AS i;
INSERT INTO shop.invoice (number, customer_id, note) SELECT 'n' || i, 1 + i % 5, CASE WHEN i % 3 = 0 THEN NULL ELSE 'ünï ' || i END FROM generate_series(1, 30) AS i;
INSERT INTO shop.item (invoice_id, article, amount) SELECT 1 + i % 30, 'a' || i, i FROM generate_series(1, 90) AS i;
