INSERT INTO orders (amount, code, price, note, title, weight)
    SELECT CASE i WHEN 1 THEN 2147483647 ELSE i END, CASE WHEN i % 3 > 0 THEN i - 15 END, 9999.99, 'n', 'ünï', 1.5 FROM generate_series(1, 30) AS i;
