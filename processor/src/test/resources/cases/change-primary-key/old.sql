INSERT INTO orders (number, shop) VALUES (3, 3) ON CONFLICT (number) DO UPDATE SET note = 'old';
INSERT INTO orders (number, shop) SELECT max(number) + 1, 1 FROM orders;
