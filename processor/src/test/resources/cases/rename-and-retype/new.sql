INSERT INTO orders (zip_code, cents, status, remark) SELECT max(id) + 100, 3000000000, 'SENT', repeat('r', 40) FROM orders;
UPDATE orders SET cents = 5 WHERE id = 8;
INSERT INTO orders (zip_code, cents, status, remark) VALUES (9, 1, 'NEW', 'x') ON CONFLICT (zip_code) DO UPDATE SET remark = 'again';
