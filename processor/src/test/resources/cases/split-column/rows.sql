INSERT INTO customer (full_name, remark, phone) SELECT 'Ann' || i || ' de la Cruz', 'r', '44-' || i FROM generate_series(1, 40) AS i;
INSERT INTO customer (full_name, remark, phone) VALUES ('Plato', NULL, NULL), ('', NULL, ''), (' x', NULL, '1-2-3'), (repeat('é', 60), NULL, '-');
