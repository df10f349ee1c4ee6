INSERT INTO orders (customer_id, postcode) VALUES (gen_random_uuid(), 'new');
UPDATE orders SET note = 'x' WHERE id = (SELECT max(id) FROM orders);
