INSERT INTO batches SELECT generate_series(1, 20);
INSERT INTO orders (id, amount, rank, weight, stock, serial, batch_id, origin_id) SELECT i, i, NULLIF(i % 3, 0), i, i, i, i % 20 + 1, i % 5 + 1 FROM generate_series(1, 40) AS i;
