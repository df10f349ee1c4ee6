SELECT person_id FROM profile WHERE person_id <= 40 AND person_id NOT IN (3, 4, 8, 9) AND phone <> '030-' || person_id;
SELECT person_id FROM profile WHERE person_id <= 40 AND person_id NOT IN (5, 10) AND motto IS DISTINCT FROM CASE WHEN person_id % 3 > 0 THEN 'motto ' || person_id END;
