INSERT INTO customer (full_name, remark) SELECT 'Old ' || max(id), 'by the old release' FROM customer;
UPDATE customer SET full_name = 'Bob ' || id, phone = '1-' || id WHERE id IN (3, 4);
UPDATE customer SET phone = NULL WHERE id = 5;
UPDATE customer SET remark = 'touched' WHERE id = 7;
