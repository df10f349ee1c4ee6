INSERT INTO orders (customer_id, note) SELECT i, 'n' || i FROM generate_series(1, 40) AS i;
