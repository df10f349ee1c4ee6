INSERT INTO orders (customer_id) VALUES (gen_random_uuid());
UPDATE people SET boss = NULL;
