INSERT INTO articles (code, title) SELECT 'c' || i, 't' FROM generate_series(1, 30) AS i;
