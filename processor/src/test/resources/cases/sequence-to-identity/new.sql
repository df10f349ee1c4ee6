INSERT INTO orders (code) VALUES ('numbered');
