INSERT INTO orders (customer_id, note) VALUES (gen_random_uuid(), 'by the old release');
UPDATE orders SET note = 'changed' WHERE id = (SELECT max(id) FROM orders);
UPDATE orders SET note = 'changed' WHERE id = (SELECT min(id) FROM orders);
