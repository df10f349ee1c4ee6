INSERT INTO orders (code, price, at, state) SELECT 'o' || count(*), 1, now(), 'NEW' FROM orders;
UPDATE orders SET title = 'x', tag = 'y' WHERE code = 'c2';
INSERT INTO orders (code, price, at, state) VALUES ('c3', 1, now(), 'PAID') ON CONFLICT (code) DO UPDATE SET title = 'again';
