INSERT INTO orders (id, code) SELECT nextval('order_numbers'), 'seed' || i FROM generate_series(1, 20) AS i;
INSERT INTO invoices (id, code) SELECT nextval('invoice_numbers'), 'seed' || i FROM generate_series(1, 20) AS i;
