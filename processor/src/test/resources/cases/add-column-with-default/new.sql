INSERT INTO orders (customer_id, priority, state) VALUES (gen_random_uuid(), 3, 'PAID');
