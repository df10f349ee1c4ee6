INSERT INTO orders (customer, note, number) VALUES ('new', 'n', 3);
