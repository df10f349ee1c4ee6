INSERT INTO orders (note) SELECT 'n' FROM generate_series(1, 44);
INSERT INTO order_tags (order_id, tag) SELECT id, 'tag ' || id % 7 FROM orders WHERE id <= 40;
INSERT INTO order_tags (order_id, tag) VALUES (41, ''), (42, repeat('é', 40)), (43, 'Tag');
INSERT INTO order_phones (order_id, phone, kind) SELECT id, '030-' || id, 'home' FROM orders WHERE id <= 40;
INSERT INTO order_phones (order_id, phone) VALUES (41, ''), (42, ' '), (43, repeat('9', 20)), (44, 'none');
