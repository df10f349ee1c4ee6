INSERT INTO orders (number, code) VALUES (3, gen_random_uuid()) ON CONFLICT (number) DO UPDATE SET note = 'old';
INSERT INTO orders (number, code) SELECT max(number) + 1, gen_random_uuid() FROM orders;
