INSERT INTO orders (customer_id, status) SELECT gen_random_uuid(), 'OPEN' FROM generate_series(1, 40) AS i;
