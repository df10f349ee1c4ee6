INSERT INTO people (home) VALUES (1);
