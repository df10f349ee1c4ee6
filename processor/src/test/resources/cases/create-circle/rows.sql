INSERT INTO orders (customer_id) SELECT gen_random_uuid() FROM generate_series(1, 40) AS i;
