INSERT INTO orders (code, price, at) VALUES (repeat('n', 60), 1234567.25, now()) ON CONFLICT (code) DO UPDATE SET title = repeat('t', 60);
