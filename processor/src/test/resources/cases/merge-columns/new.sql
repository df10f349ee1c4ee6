UPDATE reading SET distance = -150, address = 'Via|9' WHERE id = 5;
