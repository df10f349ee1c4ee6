INSERT INTO orders (customer_id, mail, year, number)
SELECT gen_random_uuid(), CASE i % 5 WHEN 0 THEN NULL ELSE 'ä' || i END, 2000 + i % 2, i FROM generate_series(1, 40) AS i;
