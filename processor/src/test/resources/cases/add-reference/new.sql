INSERT INTO orders (customer_id, payer_id, owner_id) SELECT id, id, id FROM customers LIMIT 1;
