INSERT INTO orders (customer_id, created_by, labels, since) VALUES (gen_random_uuid(), gen_random_uuid(), '{}', now());
