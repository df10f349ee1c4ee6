SELECT id FROM orders WHERE rack IS NULL OR buyer_id IS NULL OR token IS NULL OR status IS NULL;
SELECT 1 WHERE NOT EXISTS (SELECT FROM orders WHERE remark = 'again' AND rack = 1) OR NOT EXISTS (SELECT FROM orders WHERE id = 1);
