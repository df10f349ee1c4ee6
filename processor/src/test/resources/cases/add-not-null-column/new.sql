INSERT INTO orders (customer_id, created_by) VALUES (gen_random_uuid(), gen_random_uuid());
