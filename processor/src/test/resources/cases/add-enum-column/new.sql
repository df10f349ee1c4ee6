INSERT INTO orders (customer_id, state, channel) VALUES (gen_random_uuid(), 'PAID', 'WEB');
