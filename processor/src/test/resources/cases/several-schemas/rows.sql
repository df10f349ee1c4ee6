INSERT INTO crm.customers (name) SELECT 'C' || i FROM generate_series(1, 20) AS i;
INSERT INTO "my ""own"" schéma".fax SELECT nextval('"my ""own"" schéma".fax_id_seq'), i FROM generate_series(1, 5) AS i;
INSERT INTO sales.orders (buyer) SELECT i % 20 + 1 FROM generate_series(1, 40) AS i;
