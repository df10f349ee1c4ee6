INSERT INTO customers (name) SELECT 'c' FROM generate_series(1, 1000) AS i;
INSERT INTO orders (customer_id)
    SELECT i % 1000 + 1 FROM generate_series(1, current_setting('inchworm.rows')::int) AS i;
