INSERT INTO orders (customer_id, status, next) VALUES (gen_random_uuid(), 'PAID', 'OPEN');
