INSERT INTO orders (customer_id, zip) SELECT gen_random_uuid(), 'z' || i FROM generate_series(1, 40) AS i;
