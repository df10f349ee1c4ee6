INSERT INTO orders (customer_id, note, priority)
    SELECT md5(i::text)::uuid, CASE i % 3 WHEN 0 THEN 'ß' || i END, CASE i % 4 WHEN 0 THEN 2147483647 WHEN 1 THEN -2147483648 END
    FROM generate_series(1, current_setting('inchworm.rows')::int) AS i;
