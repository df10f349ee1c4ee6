INSERT INTO orders (state) VALUES ('SETTLED');
