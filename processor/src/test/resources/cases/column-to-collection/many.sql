INSERT INTO orders (tag, phone) SELECT nullif('tag ' || i % 7, 'tag 3'), '030-' || i FROM generate_series(1, current_setting('inchworm.rows')::int) AS i;
