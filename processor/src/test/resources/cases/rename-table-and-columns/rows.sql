INSERT INTO customers SELECT i, 'é' || i FROM generate_series(1, 20) AS i;
INSERT INTO orders (number, state, note, customer_id, rank, remark) SELECT 'N' || i, 's' || i % 3, NULLIF('n' || i % 5, 'n0'), i % 20 + 1, NULLIF(i % 3, 0), 'Ö' || i FROM generate_series(1, 40) AS i;
INSERT INTO items SELECT i, i % 40 + 1, i FROM generate_series(1, 80) AS i;
