INSERT INTO orders (total) VALUES (7);
