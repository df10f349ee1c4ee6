WITH p AS (INSERT INTO person (name, phone, motto) SELECT 'p' || n, '030-' || n, CASE WHEN n % 3 > 0 THEN 'motto ' || n END FROM generate_series(1, current_setting('inchworm.rows')::int) AS n RETURNING id)
INSERT INTO profile (person_id, visits) SELECT id, 0 FROM p;
