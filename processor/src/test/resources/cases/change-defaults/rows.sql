INSERT INTO orders (customer_id, gains) SELECT gen_random_uuid(), i FROM generate_series(1, 40) AS i;
