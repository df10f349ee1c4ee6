INSERT INTO orders (note, shelf, code, customer_id, fax, state) SELECT 'o', coalesce(max(shelf), 0) + 1, 'x', '00000000-0000-0000-0000-000000000001', 'f', 'PAID' FROM orders;
INSERT INTO orders (shelf, customer_id, fax, state) SELECT coalesce(max(shelf), 0) + 1, '00000000-0000-0000-0000-000000000001', 'f', 'NEW' FROM orders;
UPDATE orders SET note = 'O', fax = 'g' WHERE id = (SELECT max(id) FROM orders WHERE note = 'o');
UPDATE orders SET note = NULL WHERE id = 2;
INSERT INTO customers VALUES ('00000000-0000-0000-0000-000000000009', 'goes');
UPDATE orders SET customer_id = '00000000-0000-0000-0000-000000000009' WHERE id = 3;
DELETE FROM customers WHERE name = 'goes';
