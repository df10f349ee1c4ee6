INSERT INTO categories (id, name, parent_id) SELECT max(id) + 1, 'new', max(id) FROM categories;
