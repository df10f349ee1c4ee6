INSERT INTO people (home) VALUES (2);
