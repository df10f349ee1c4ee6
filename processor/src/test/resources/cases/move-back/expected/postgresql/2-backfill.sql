--! b1 backfill reversible on="address" key="person_id" column="city","street"
-- Has the triggers give person (city, street) what address (city, street) holds in the rows that exist,
-- batch by batch along the key.
-- Only rows in which the two differ: it can be run again at any time.
UPDATE "address" SET "city" = "city", "street" = "street"
    WHERE (EXISTS (SELECT FROM "person" AS "e" WHERE "address"."person_id" = "e"."id" AND ROW("e"."city", "e"."street")::record *<> ROW("address"."city", "address"."street")))
    AND /* window */ TRUE;

--! b2 backfill reversible on="profile" key="person_id" column="phone"
-- Has the triggers give person.phone what profile.phone holds in the rows that exist,
-- batch by batch along the key.
-- Only rows in which the two differ: it can be run again at any time.
UPDATE "profile" SET "phone" = "phone"
    WHERE (EXISTS (SELECT FROM "person" AS "e" WHERE "profile"."person_id" = "e"."id" AND ROW("e"."phone")::record *<> ROW("profile"."phone")))
    AND /* window */ TRUE;

--! b3 check reversible on="address","person" complaint="address (city, street) and person (city, street) differ in some rows: they were written past the triggers; make them equal"
-- Compares address (city, street) with person (city, street) to the byte, while others read and write.
SELECT "person_id" FROM "address"
    WHERE EXISTS (SELECT FROM "person" AS "e" WHERE "address"."person_id" = "e"."id" AND ROW("e"."city", "e"."street")::record *<> ROW("address"."city", "address"."street"));

--! b4 check reversible on="profile","person" complaint="profile.phone and person.phone differ in some rows: they were written past the triggers; make them equal"
-- Compares profile.phone with person.phone to the byte, while others read and write.
SELECT "person_id" FROM "profile"
    WHERE EXISTS (SELECT FROM "person" AS "e" WHERE "profile"."person_id" = "e"."id" AND ROW("e"."phone")::record *<> ROW("profile"."phone"));
