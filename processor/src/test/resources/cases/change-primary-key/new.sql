INSERT INTO orders (number, shop) SELECT max(number) + 1, 1 FROM orders;
UPDATE orders SET note = 'new' WHERE number = 3 AND shop = 3;
