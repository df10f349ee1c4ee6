SELECT order_id FROM order_tags WHERE tag = 'one';
SELECT id FROM orders AS o WHERE id <= 40 AND id NOT IN (3, 4, 5) AND NOT EXISTS (SELECT FROM order_tags AS t WHERE t.order_id = o.id AND t.tag = 'tag ' || o.id % 7);
SELECT order_id FROM order_phones WHERE order_id <= 40 GROUP BY order_id HAVING count(*) <> 1;
