INSERT INTO orders (code, price, at) SELECT 'o' || count(*), 1, now() FROM orders;
UPDATE orders SET title = 'x', tag = 'y' WHERE code = 'c2';
INSERT INTO orders (code, price, at) VALUES ('c3', 1, now()) ON CONFLICT (code) DO UPDATE SET title = 'again';
