INSERT INTO parcels (id, code, shelf, serial, number, line, shop) SELECT i, i, i % 7, -i, i, NULLIF(i, 5), i % 3 FROM generate_series(1, 40) AS i;
INSERT INTO parcels (id, code, shelf, serial, number, line, shop) VALUES (2147483647, 2147483647, -2147483648, 2147483647, -2147483648, -1, 0);
