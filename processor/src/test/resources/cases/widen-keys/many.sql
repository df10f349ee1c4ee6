INSERT INTO customers (name, parent_id)
    SELECT 'c' || i, NULLIF(i - 1, 0) FROM generate_series(1, current_setting('inchworm.rows')::int / 10) AS i;
INSERT INTO orders (id, customer_id, payer_id)
    SELECT i, i % (current_setting('inchworm.rows')::int / 10) + 1, CASE WHEN i % 2 = 0 THEN 3 END
    FROM generate_series(1, current_setting('inchworm.rows')::int) AS i;
