INSERT INTO orders (number, code) SELECT max(number) + 1, gen_random_uuid() FROM orders;
