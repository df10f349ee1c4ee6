INSERT INTO order_tags (order_id, tag) VALUES (44, 'old') ON CONFLICT DO NOTHING;
UPDATE order_phones SET phone = phone || '!' WHERE order_id IN (3, 4) AND length(phone) < 19;
DELETE FROM order_tags WHERE order_id = 5;
UPDATE orders SET note = 'touched' WHERE id = 7;
