INSERT INTO orders (customer_id, note)
    SELECT i, 'n' || i FROM generate_series(1, current_setting('inchworm.rows')::int) AS i;
