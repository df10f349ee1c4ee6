SELECT i.number, count(*) FROM billing.invoice AS i JOIN billing.line AS t ON t.invoice_id = i.id GROUP BY i.number;
INSERT INTO billing.invoice (number, customer_id) VALUES ('new ' || gen_random_uuid(), 1);
UPDATE billing.line SET amount = amount + 1 WHERE article = 'a2';
DELETE FROM billing.invoice WHERE number = 'n3';
