INSERT INTO billing.run SELECT nextval('billing.run_id_seq'), now();
INSERT INTO billing.invoice (order_id, customer_id, run_id) SELECT min(o.id), (SELECT id FROM customers LIMIT 1), max(r.id) FROM orders AS o, billing.run AS r;
