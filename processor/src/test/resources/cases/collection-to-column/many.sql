WITH o AS (INSERT INTO orders (note) SELECT 'n' FROM generate_series(1, current_setting('inchworm.rows')::int) RETURNING id),
    t AS (INSERT INTO order_tags (order_id, tag) SELECT id, 'tag ' || id % 7 FROM o WHERE id % 3 <> 0)
INSERT INTO order_phones (order_id, phone) SELECT id, '030-' || id FROM o;
