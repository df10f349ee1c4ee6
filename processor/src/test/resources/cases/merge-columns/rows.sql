INSERT INTO reading (meters, centimeters, street, house_number, code) SELECT i, i % 100, 's' || i, i::text, 'c' || i FROM generate_series(1, 40) AS i;
INSERT INTO reading (meters, centimeters, street, house_number, code) VALUES (-2147483648, 0, NULL, NULL, 'a'), (2147483647, 99, 'no number', NULL, 'b'), (-1, 99, '', '', 'c');
