INSERT INTO orders (customer_id, year) VALUES (gen_random_uuid(), 1);
