INSERT INTO orders (customer_id) VALUES (gen_random_uuid());
DELETE FROM orders WHERE id = (SELECT max(id) FROM orders);
