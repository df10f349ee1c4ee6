SELECT id FROM orders WHERE amount IS NULL OR code = 100000 AND (amount <> 3000000001 OR price <> 1234567.125 OR weight <> 1e300);
SELECT 1 WHERE NOT EXISTS (SELECT FROM orders WHERE title = 'upserted');
