INSERT INTO orders (zip, price, state, note) SELECT lpad((max(id) + 100)::text, 5, '0'), -2147483648, 'PAID', 'o' FROM orders;
UPDATE orders SET zip = zip || '' , price = price + 1 WHERE id < 5;
UPDATE orders SET zip = lpad((id + 5000)::text, 5, '0') WHERE id = 7;
