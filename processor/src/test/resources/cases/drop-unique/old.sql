INSERT INTO orders (customer_id, mail, year, number) VALUES (gen_random_uuid(), 'ä1', -2147483648, 0) ON CONFLICT (mail) DO UPDATE SET customer_id = gen_random_uuid();
INSERT INTO orders (customer_id, year, number) VALUES (gen_random_uuid(), 2001, 1) ON CONFLICT (year, number) DO NOTHING;
