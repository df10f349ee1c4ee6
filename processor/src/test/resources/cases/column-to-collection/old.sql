INSERT INTO orders (tag, phone) SELECT 'by the old release', 'o' || max(id) FROM orders;
UPDATE orders SET tag = 'changed', phone = phone || '!' WHERE id IN (3, 4) AND length(phone) < 19;
UPDATE orders SET tag = NULL WHERE id = 5;
UPDATE orders SET note = 'touched' WHERE id = 7;
DELETE FROM orders WHERE id = (SELECT max(id) - 1 FROM orders WHERE tag = 'by the old release');
