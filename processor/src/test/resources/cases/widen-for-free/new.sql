INSERT INTO orders (code, price, at, state) VALUES (repeat('n', 60), 1234567.25, now(), 'SENT') ON CONFLICT (code) DO UPDATE SET title = repeat('t', 60);
