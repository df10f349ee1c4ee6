INSERT INTO orders (customer_id, note, shouted) VALUES (gen_random_uuid(), 'new', 'NEW');
