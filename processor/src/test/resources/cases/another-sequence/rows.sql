INSERT INTO orders (id, code) SELECT nextval('order_numbers'), 'seed' || i FROM generate_series(1, 20) AS i;
