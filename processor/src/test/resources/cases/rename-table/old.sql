SELECT id, number, note, pages FROM orders WHERE id = 1;
INSERT INTO orders (number) VALUES ('old ' || gen_random_uuid());
INSERT INTO orders (number, note) VALUES ('n1', 'again') ON CONFLICT (number) DO UPDATE SET note = excluded.note;
UPDATE orders SET note = 'changed', pages = 3 WHERE number = 'n2';
DELETE FROM orders WHERE number = 'n3';
