UPDATE reading SET meters = 7, centimeters = 50 WHERE id = 3;
UPDATE reading SET centimeters = 1, street = 'Rue', house_number = '5' WHERE id = 4;
UPDATE reading SET code = code WHERE id = 5;
