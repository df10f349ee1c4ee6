SELECT i.number, count(*) FROM shop.invoice AS i JOIN shop.item AS t ON t.invoice_id = i.id GROUP BY i.number;
INSERT INTO shop.invoice (number, customer_id) VALUES ('old ' || gen_random_uuid(), 1);
UPDATE shop.item SET amount = amount + 1 WHERE article = 'a2';
DELETE FROM shop.invoice WHERE number = 'n3';
