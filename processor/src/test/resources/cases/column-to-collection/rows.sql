INSERT INTO orders (tag, phone, note) SELECT 'tag ' || i % 7, '030-' || i, 'n' FROM generate_series(1, 40) AS i;
INSERT INTO orders (tag, phone, note) VALUES (NULL, '', NULL), ('', ' ', ''), (repeat('é', 40), repeat('9', 20), NULL), ('Tag', 'tag', NULL), ('tag', 'TAG', NULL);
