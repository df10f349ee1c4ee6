INSERT INTO orders (customer_id, zip) VALUES (gen_random_uuid(), 'old');
UPDATE orders SET note = 'x' WHERE id = (SELECT min(id) FROM orders);
