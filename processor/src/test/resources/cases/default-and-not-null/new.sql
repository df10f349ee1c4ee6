INSERT INTO orders (customer_id, loose) VALUES (gen_random_uuid(), 1);
INSERT INTO orders (customer_id, rank, loose) VALUES (gen_random_uuid(), 5, 2);
