INSERT INTO orders (id, code) SELECT n - i, 'block' FROM (SELECT nextval('order_numbers') AS n) AS drawn, generate_series(0, 49) AS i;
INSERT INTO invoices (id, code) SELECT n - i, 'block' FROM (SELECT nextval('invoice_numbers') AS n) AS drawn, generate_series(0, 9) AS i;
