INSERT INTO orders (customer_id, amount) VALUES (gen_random_uuid(), 0);
