SELECT id FROM reading WHERE id = 3 AND distance <> 750 OR id = 4 AND (distance, address) IS DISTINCT FROM (401, 'Rue|5') OR id = 5 AND (distance, address) IS DISTINCT FROM (-150, 'Via|9');
