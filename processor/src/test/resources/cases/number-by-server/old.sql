INSERT INTO orders (id, code) SELECT (SELECT max(id) + 1000 FROM orders), 'brought along';
