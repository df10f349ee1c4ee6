INSERT INTO articles (title) SELECT 't' || i FROM generate_series(1, 30) AS i;
