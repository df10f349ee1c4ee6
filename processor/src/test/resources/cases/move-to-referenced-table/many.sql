WITH a AS (INSERT INTO address (zip) SELECT n::text FROM generate_series(1, current_setting('inchworm.rows')::int) AS n RETURNING id, zip)
INSERT INTO person (name, street, address_id) SELECT 'p' || id, 'street ' || zip, id FROM a;
