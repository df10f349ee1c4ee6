INSERT INTO articles (title, tag, summary, shelf) SELECT 't' || i, CASE WHEN i % 2 = 0 THEN 'ü' || i END, 's', i % 3 FROM generate_series(1, 30) AS i;
