INSERT INTO orders (tag, phone) SELECT 'by the new release', 'n' || max(id) FROM orders;
UPDATE orders SET tag = 'changed', phone = 'changed' WHERE id IN (8, 9);
UPDATE orders SET tag = NULL WHERE id = 10;
DELETE FROM orders WHERE id = (SELECT min(id) FROM orders WHERE tag = 'by the new release');
