INSERT INTO orders (remark, rack, token, buyer_id, phone, status) SELECT 'n', coalesce(max(rack), 0) + 1, 'y', 2, NULL, 'PAID' FROM orders;
INSERT INTO orders (rack, buyer_id, status) SELECT coalesce(max(rack), 0) + 1, 2, 'NEW' FROM orders;
UPDATE orders SET remark = 'N', phone = NULL WHERE id = (SELECT max(id) FROM orders WHERE remark = 'n');
UPDATE orders SET remark = NULL WHERE remark = 'O';
INSERT INTO orders (rack, token, buyer_id, status) VALUES (1, 'c1', 2, 'NEW') ON CONFLICT (token, rack) DO UPDATE SET remark = 'again';
