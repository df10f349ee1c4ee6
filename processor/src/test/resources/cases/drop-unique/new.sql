UPDATE orders SET mail = upper(mail) WHERE id = (SELECT min(id) FROM orders);
