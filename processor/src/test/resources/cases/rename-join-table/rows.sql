INSERT INTO orders (text) SELECT 'Straße ' || i FROM generate_series(1, 30) AS i;
INSERT INTO tags (name) SELECT 't' || i FROM generate_series(1, 8) AS i;
INSERT INTO order_tags (order_id, tag_id) SELECT i, i % 8 + 1 FROM generate_series(1, 30) AS i;
