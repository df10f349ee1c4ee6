INSERT INTO run (begun) SELECT now();
INSERT INTO invoice (order_id, customer_id, run_id) SELECT min(o.id), (SELECT id FROM customers LIMIT 1), max(r.id) FROM orders AS o, run AS r;
