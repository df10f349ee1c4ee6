SELECT id FROM person WHERE id <= 40 AND id NOT IN (3, 4, 8, 9) AND phone <> '030-' || id;
SELECT id FROM person WHERE id <= 40 AND id NOT IN (5, 7, 8, 9) AND (street IS DISTINCT FROM 'street ' || id OR city IS DISTINCT FROM CASE WHEN id % 3 > 0 THEN 'city ' || id END);
SELECT id FROM person WHERE id = 7 AND street IS NOT NULL;
