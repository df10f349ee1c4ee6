INSERT INTO orders (customer_id, token, label) VALUES (gen_random_uuid(), gen_random_uuid(), 'x');
