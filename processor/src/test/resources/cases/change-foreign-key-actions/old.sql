INSERT INTO people (home, work) VALUES (2, NULL);
INSERT INTO towns (id, name) SELECT max(id) + 1, 'x' FROM towns;
DELETE FROM towns WHERE id = (SELECT max(id) FROM towns);
