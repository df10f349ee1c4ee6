INSERT INTO orders (customer_id, loses) VALUES (gen_random_uuid(), 'x');
