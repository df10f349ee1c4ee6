INSERT INTO orders (customer_id, amount) SELECT gen_random_uuid(), i + 5 FROM generate_series(1, 40) AS i;
