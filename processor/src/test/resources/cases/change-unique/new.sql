UPDATE orders SET shop = shop || 'x' WHERE id = (SELECT min(id) FROM orders);
