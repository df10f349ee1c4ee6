INSERT INTO orders (customer_id, mail, year) VALUES (gen_random_uuid(), 'é1', 1991) ON CONFLICT (mail, year) DO UPDATE SET customer_id = gen_random_uuid();
INSERT INTO orders (customer_id, year) VALUES (gen_random_uuid(), 1);
