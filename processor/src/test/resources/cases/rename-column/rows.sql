INSERT INTO customers VALUES ('00000000-0000-0000-0000-000000000001', 'c'), ('00000000-0000-0000-0000-000000000002', 'd');
INSERT INTO orders (note, code, shelf, customer_id, fax, state)
    SELECT CASE i % 3 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'ünï''' || i END, 'c' || i, i, '00000000-0000-0000-0000-000000000001', 'f', 'NEW'
    FROM generate_series(1, 30) AS i;
