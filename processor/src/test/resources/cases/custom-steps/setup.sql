CREATE TABLE totals (orders bigint NOT NULL);
INSERT INTO totals VALUES (0);
