INSERT INTO orders (customer_id, gains, loses) VALUES (gen_random_uuid(), 1, 'x');
