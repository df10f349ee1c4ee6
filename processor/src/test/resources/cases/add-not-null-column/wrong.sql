SELECT * FROM orders WHERE note IS NOT NULL AND created_by IS DISTINCT FROM customer_id;
