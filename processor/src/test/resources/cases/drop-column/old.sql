INSERT INTO orders (customer_id, fax, shelf, weight, state, code) VALUES (gen_random_uuid(), 'f', 2, 7, 'PAID', gen_random_uuid());
UPDATE orders SET fax = 'g' WHERE id = (SELECT min(id) FROM orders);
INSERT INTO customers VALUES ('00000000-0000-0000-0000-000000000000', 'goes');
DELETE FROM customers WHERE id = '00000000-0000-0000-0000-000000000000';
