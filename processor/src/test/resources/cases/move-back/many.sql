WITH p AS (INSERT INTO person (name) SELECT 'p' || n FROM generate_series(1, current_setting('inchworm.rows')::int) AS n RETURNING id),
    a AS (INSERT INTO address (person_id, street) SELECT id, 'street ' || id FROM p WHERE id % 3 > 0)
INSERT INTO profile (person_id, visits, phone) SELECT id, 0, '030-' || id FROM p;
