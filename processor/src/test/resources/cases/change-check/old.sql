INSERT INTO orders (customer_id, amount) VALUES (gen_random_uuid(), 999);
UPDATE orders SET amount = amount WHERE id = (SELECT min(id) FROM orders);
