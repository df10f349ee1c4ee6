INSERT INTO orders (id, code) SELECT nextval('order_numbers'), 'c' || i FROM generate_series(1, 40) AS i;
