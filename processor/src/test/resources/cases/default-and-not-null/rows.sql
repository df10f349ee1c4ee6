INSERT INTO orders (customer_id, rank) SELECT gen_random_uuid(), nullif(i % 3, 0) FROM generate_series(1, 40) AS i;
