INSERT INTO orders (zip, floor) SELECT CASE i % 3 WHEN 0 THEN NULL ELSE lpad(i::text, 5, '0') END, NULLIF(i % 4, 0) FROM generate_series(1, 30) AS i;
