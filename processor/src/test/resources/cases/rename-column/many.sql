INSERT INTO customers SELECT i, 'c' || i FROM generate_series(1, 1000) AS i;
INSERT INTO orders (note, code, shelf, customer_id, fax, state)
    SELECT CASE i % 3 WHEN 0 THEN NULL WHEN 1 THEN '' ELSE 'ünï''' || i END, 'c' || i, i, i % 1000 + 1, 'f', 'NEW'
    FROM generate_series(1, current_setting('inchworm.rows')::int) AS i;
