INSERT INTO events (kind, weight, source) VALUES (1, 2, 3);
