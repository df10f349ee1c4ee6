INSERT INTO customers VALUES (1, 'c'), (2, 'd');
INSERT INTO orders (note, code, shelf, customer_id, fax, state)
    SELECT CASE i % 3 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'ünï''' || i END, 'c' || i, i, 1, 'f', 'NEW'
    FROM generate_series(1, 30) AS i;
