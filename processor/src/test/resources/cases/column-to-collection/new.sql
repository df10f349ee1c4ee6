INSERT INTO orders (note) VALUES ('by the new release');
INSERT INTO order_tags (order_id, tag) SELECT max(id), 'one' FROM orders;
INSERT INTO order_tags (order_id, tag) SELECT max(id), 'another' FROM orders;
INSERT INTO order_phones (order_id, phone) SELECT max(id), 'one' FROM orders;
UPDATE order_phones SET phone = 'two' WHERE phone = 'one';
DELETE FROM order_tags WHERE tag = 'one';
