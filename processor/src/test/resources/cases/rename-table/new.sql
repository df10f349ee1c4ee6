SELECT id, number, note, pages FROM purchases WHERE id = 1;
INSERT INTO purchases (number) VALUES ('new ' || gen_random_uuid());
INSERT INTO purchases (number, note) VALUES ('n1', 'again') ON CONFLICT (number) DO UPDATE SET note = excluded.note;
UPDATE purchases SET note = 'changed', pages = 3 WHERE number = 'n2';
DELETE FROM purchases WHERE number = 'n3';
