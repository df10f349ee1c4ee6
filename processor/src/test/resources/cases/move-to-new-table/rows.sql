INSERT INTO person (name, street, zip, city, nickname) SELECT 'p' || n, 'street ' || n, n::text, CASE WHEN n % 3 > 0 THEN 'city ' || n END, CASE WHEN n % 4 > 0 THEN 'nick ' || n END FROM generate_series(1, 40) AS n;
INSERT INTO person (name, street, zip, city, nickname) VALUES ('', '', '', '', ''), ('é', repeat('é', 80), ' ', repeat('Z', 60), ' ');
