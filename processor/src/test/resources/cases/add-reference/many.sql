INSERT INTO customers SELECT md5(i::text)::uuid, 'c' FROM generate_series(1, 1000) AS i;
INSERT INTO orders (customer_id)
    SELECT md5((i % 1000 + 1)::text)::uuid FROM generate_series(1, current_setting('inchworm.rows')::int) AS i;
