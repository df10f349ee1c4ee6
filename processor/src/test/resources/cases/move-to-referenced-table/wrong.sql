SELECT id FROM address WHERE id <= 20 AND id NOT IN (5, 9, 10) AND street <> 'street ' || id - 1;
SELECT id FROM address WHERE id = 9 AND street IS DISTINCT FROM 'changed' OR id = 10 AND street IS NOT NULL;
