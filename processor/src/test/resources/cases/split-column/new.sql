INSERT INTO customer (first_name, last_name, remark) SELECT 'New', max(id)::text, 'by the new release' FROM customer;
UPDATE customer SET first_name = 'Eve', last_name = 'Adams', country_code = '49' WHERE id = 7;
UPDATE customer SET last_name = 'of Sparta' WHERE id = 8;
