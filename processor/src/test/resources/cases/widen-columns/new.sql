INSERT INTO orders (amount, code, price, title, weight) VALUES (3000000000, 100000, 1234567.125, repeat('x', 40), 1e300) ON CONFLICT (code) DO UPDATE SET note = 'again';
UPDATE orders SET amount = 3000000001 WHERE code = 100000;
