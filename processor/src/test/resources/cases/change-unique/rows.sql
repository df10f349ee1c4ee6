INSERT INTO orders (customer_id, shop, number, line) SELECT gen_random_uuid(), 's' || i % 3, 'n' || i, i FROM generate_series(1, 40) AS i;
