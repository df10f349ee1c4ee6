SELECT token FROM orders GROUP BY token HAVING count(*) > 1 OR token IS NULL;
