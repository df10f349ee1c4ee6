SELECT id FROM customer WHERE id = 7 AND (first_name, last_name, country_code, national_number) IS DISTINCT FROM ('Eve', 'Adams', '49', '7');
SELECT id FROM customer WHERE id IN (3, 4) AND (first_name, last_name, national_number) IS DISTINCT FROM ('Bob', id::text, id::text);
SELECT id FROM customer WHERE id = 5 AND (country_code IS NOT NULL OR national_number IS NOT NULL);
SELECT id FROM customer WHERE id = 9 AND (first_name, last_name) IS DISTINCT FROM ('Ann9', 'de la Cruz');
