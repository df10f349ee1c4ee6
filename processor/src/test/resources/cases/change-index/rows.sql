INSERT INTO orders (customer_id, mail, year) SELECT gen_random_uuid(), CASE i % 4 WHEN 0 THEN NULL ELSE 'é' || i END, 1990 + i FROM generate_series(1, 40) AS i;
