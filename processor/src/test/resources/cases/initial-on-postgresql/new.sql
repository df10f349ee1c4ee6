INSERT INTO customers VALUES (gen_random_uuid(), 'c', gen_random_uuid()::text, 'street', NULL, NULL);
INSERT INTO orders (id, customer_id, state, net, token) SELECT nextval('order_numbers'), id, 'NEW', 10, '' FROM customers LIMIT 1;
INSERT INTO audit."order lines" SELECT max(id), 1, 'a' FROM orders;
INSERT INTO product (words, introduced) VALUES ('a', now());
