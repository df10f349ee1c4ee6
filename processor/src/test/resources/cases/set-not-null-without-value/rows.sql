INSERT INTO orders (customer_id, priority) SELECT gen_random_uuid(), i FROM generate_series(1, 40) AS i;
