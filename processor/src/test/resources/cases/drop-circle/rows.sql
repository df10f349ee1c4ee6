INSERT INTO orders (customer_id) SELECT gen_random_uuid() FROM generate_series(1, 40) AS i;
INSERT INTO teams (id) VALUES (1);
INSERT INTO people (id, team, boss) VALUES (1, 1, 1);
UPDATE teams SET lead = 1;
