INSERT INTO orders (id, code) VALUES (nextval('order_numbers'), 'old');
INSERT INTO invoices (id, code) SELECT n - i, 'block' FROM (SELECT nextval('invoice_numbers') AS n) AS drawn, generate_series(0, 99) AS i;
