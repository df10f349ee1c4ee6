INSERT INTO orders (number, code) SELECT i, gen_random_uuid() FROM generate_series(-5, 40) AS i;
