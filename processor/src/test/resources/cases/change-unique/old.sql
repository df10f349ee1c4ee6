INSERT INTO orders (customer_id, shop, number, line) VALUES (gen_random_uuid(), 's1', 'n1', 1) ON CONFLICT (number) DO UPDATE SET customer_id = gen_random_uuid();
