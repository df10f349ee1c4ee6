INSERT INTO categories (id, name) SELECT max(id) + 1, 'old' FROM categories;
DELETE FROM categories WHERE id = (SELECT min(id) FROM categories WHERE name = 'old');
