INSERT INTO orders (zip, price, state, note) SELECT lpad(i::text, 5, '0'), i, 'NEW', 'n' FROM generate_series(1, 30) AS i;
INSERT INTO orders (zip, price, state, note) VALUES ('', 2147483647, 'PAID', '0123456789');
