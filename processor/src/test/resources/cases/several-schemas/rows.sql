INSERT INTO crm.customers (name) SELECT 'C' || i FROM generate_series(1, 20) AS i;
INSERT INTO sales.orders (buyer) SELECT i % 20 + 1 FROM generate_series(1, 40) AS i;
