SELECT * FROM orders WHERE state IS NULL OR priority IS NULL OR created_at IS NULL;
