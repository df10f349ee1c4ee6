INSERT INTO people (home) VALUES (3);
