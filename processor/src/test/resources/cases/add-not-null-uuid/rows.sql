INSERT INTO orders (customer_id, note) SELECT gen_random_uuid(), 'n' || i FROM generate_series(1, 40) AS i;
