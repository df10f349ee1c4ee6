INSERT INTO customers VALUES ('00000000-0000-0000-0000-000000000001', 'c');
INSERT INTO orders (customer_id, note, fax, shelf, code, payer_id, weight, state) SELECT gen_random_uuid(), 'n', 'f', 1, i, '00000000-0000-0000-0000-000000000001', 5, 'NEW' FROM generate_series(1, 30) AS i;
