SELECT person_id FROM address WHERE person_id <= 40 AND person_id NOT IN (3, 4, 6, 8, 9) AND (street <> 'street ' || person_id OR zip <> person_id::text OR city IS DISTINCT FROM CASE WHEN person_id % 3 > 0 THEN 'city ' || person_id END);
SELECT person_id FROM profile WHERE person_id <= 40 AND person_id <> 5 AND nickname IS DISTINCT FROM CASE WHEN person_id % 4 > 0 THEN 'nick ' || person_id END;
SELECT id FROM person WHERE id <= 42 AND NOT EXISTS (SELECT FROM address WHERE person_id = id);
