--! b1 backfill reversible on="person" key="id" column="street"
-- Has the triggers give address.street what person.street holds in the rows that exist,
-- batch by batch along the key.
-- Only rows in which the two differ: it can be run again at any time.
UPDATE "person" SET "street" = "street"
    WHERE (EXISTS (SELECT FROM "address" AS "e" WHERE "person"."address_id" = "e"."id" AND ROW("e"."street")::record *<> ROW("person"."street")))
    AND /* window */ TRUE;

--! b2 check reversible on="person","address" complaint="person.street and address.street differ in some rows: they were written past the triggers; make them equal"
-- Compares person.street with address.street to the byte, while others read and write.
SELECT "id" FROM "person"
    WHERE EXISTS (SELECT FROM "address" AS "e" WHERE "person"."address_id" = "e"."id" AND ROW("e"."street")::record *<> ROW("person"."street"));
