INSERT INTO orders (customer_id, status) VALUES (gen_random_uuid(), 'OPEN');
