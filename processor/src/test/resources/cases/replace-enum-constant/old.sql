INSERT INTO orders (status) VALUES ('LOST');
