SELECT id FROM orders WHERE zip_code IS NULL OR cents IS NULL OR id = 8 AND cents <> 5 OR status = 'SENT' AND cents <> 3000000000;
SELECT 1 WHERE NOT EXISTS (SELECT FROM orders WHERE remark = 'again');
