INSERT INTO orders (customer_id, note) SELECT gen_random_uuid(), nullif(i % 2, 0)::text FROM generate_series(1, 40) AS i;
