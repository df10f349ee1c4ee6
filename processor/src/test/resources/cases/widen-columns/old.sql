INSERT INTO orders (price, title, weight) VALUES (1.25, 't', 0.1);
UPDATE orders SET amount = amount - 1, price = price / 2 WHERE amount > 100 AND id < 100;
UPDATE orders SET code = 77 WHERE id = 2;
INSERT INTO orders (code, price, title, weight) VALUES (77, 1, 'u', 1) ON CONFLICT (code) DO UPDATE SET title = 'upserted';
UPDATE orders SET code = NULL WHERE id = 3;
