INSERT INTO events (kind) VALUES (1);
