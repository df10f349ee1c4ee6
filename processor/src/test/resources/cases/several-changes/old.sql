INSERT INTO orders (buyer, state, obsolete) VALUES ('old', 1, 2);
