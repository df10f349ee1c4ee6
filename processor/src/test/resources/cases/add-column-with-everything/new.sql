INSERT INTO orders (customer_id, code) VALUES (gen_random_uuid(), gen_random_uuid()::text);
