SELECT id FROM orders WHERE id <= 40 AND id NOT IN (5, 8, 9, 10) AND tag IS DISTINCT FROM 'tag ' || id % 7;
SELECT id FROM orders WHERE id IN (5, 10) AND tag IS NOT NULL;
SELECT id FROM orders WHERE id <= 40 AND id NOT IN (3, 4, 8, 9) AND phone <> '030-' || id;
