INSERT INTO orders (note, shelf, code, customer_id, fax, state) SELECT 'o', coalesce(max(shelf), 0) + 1, 'x', 1, 'f', 'PAID' FROM orders;
INSERT INTO orders (shelf, customer_id, fax, state) SELECT coalesce(max(shelf), 0) + 1, 1, 'f', 'NEW' FROM orders;
UPDATE orders SET note = 'O', fax = 'g' WHERE id = (SELECT max(id) FROM orders WHERE note = 'o');
UPDATE orders SET note = NULL WHERE id = 2;
INSERT INTO customers VALUES (9, 'goes');
UPDATE orders SET customer_id = 9 WHERE id = 3;
DELETE FROM customers WHERE name = 'goes';
