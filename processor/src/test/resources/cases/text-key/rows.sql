INSERT INTO countries (code, name) SELECT CASE WHEN i % 2 = 0 THEN 'ß' ELSE '' END || chr(64 + i) || '''', 'n' || i FROM generate_series(1, 20) AS i;
INSERT INTO cities (id, country_code) SELECT md5(code)::uuid, code FROM countries;
