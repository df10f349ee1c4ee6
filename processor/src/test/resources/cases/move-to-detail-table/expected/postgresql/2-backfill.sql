--! b1 backfill reversible on="person" key="id" column="motto","phone"
-- Has the triggers give profile (motto, phone) what person (motto, phone) holds in the rows that exist,
-- batch by batch along the key.
-- Only rows in which the two differ: it can be run again at any time.
UPDATE "person" SET "motto" = "motto", "phone" = "phone"
    WHERE (EXISTS (SELECT FROM "profile" AS "e" WHERE "e"."person_id" = "person"."id" AND ROW("e"."motto", "e"."phone")::record *<> ROW("person"."motto", "person"."phone")))
    AND /* window */ TRUE;

--! b2 check reversible on="person","profile" complaint="person (motto, phone) and profile (motto, phone) differ in some rows: they were written past the triggers; make them equal"
-- Compares person (motto, phone) with profile (motto, phone) to the byte, while others read and write.
SELECT "id" FROM "person"
    WHERE EXISTS (SELECT FROM "profile" AS "e" WHERE "e"."person_id" = "person"."id" AND ROW("e"."motto", "e"."phone")::record *<> ROW("person"."motto", "person"."phone"));
