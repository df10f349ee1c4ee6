INSERT INTO orders (customer_id, status, next)
    SELECT gen_random_uuid(), CASE i % 2 WHEN 0 THEN 'OPEN' ELSE 'PAID' END::order_status, NULL FROM generate_series(1, 40) AS i;
