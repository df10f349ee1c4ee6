--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address"
-- Adds address.street, nullable for now, which will take the place of person.street.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "address" ADD COLUMN "street" varchar(80);

--! e2 check reversible on="person","address" complaint="some roles may write one of person and address and not the other, which triggers will write in their name; GRANT them SELECT, INSERT, UPDATE, DELETE on both"
-- Looks for roles that may write one of person and address and not the other: triggers write with the rights of who fires them.
SELECT "r".rolname FROM pg_catalog.pg_roles AS "r", (VALUES (pg_catalog.to_regclass('"person"'), pg_catalog.to_regclass('"address"')), (pg_catalog.to_regclass('"address"'), pg_catalog.to_regclass('"person"'))) AS "t" ("written", "too")
    WHERE "r".rolname !~ '^pg_' AND (pg_catalog.has_any_column_privilege("r".oid, "t"."written", 'INSERT, UPDATE') OR pg_catalog.has_table_privilege("r".oid, "t"."written", 'DELETE'))
    AND NOT (pg_catalog.has_table_privilege("r".oid, "t"."too", 'SELECT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'INSERT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'UPDATE') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'DELETE'));

--! e3 check reversible on="person" complaint="some rows of person refer to the same row of address and hold other values, of which one would stay; make them equal"
-- Looks for rows that are to share a value and do not: triggers will keep them equal from now on.
SELECT "id" FROM "person"
    WHERE EXISTS (SELECT FROM "person" AS "e" WHERE "e"."address_id" = "person"."address_id" AND ROW("e"."street")::record *<> ROW("person"."street"));

--! e4 transaction reversible lock="SHARE ROW EXCLUSIVE" on="person","address"
-- Triggers keep person.street and address.street equal, whichever is written.
-- No row is made up: a value waits where it is until there is one.
-- Catalog-only: milliseconds under SHARE ROW EXCLUSIVE on person and address (reads go on, writes wait), and at most the lock budget of waiting for it.
-- From expand on the old release shares person.street with address.street of the row linked to it, and so with all that are: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- Until contract has tightened the new release shares address.street with person.street of the row linked to it, and so with all that are: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- From the roll-out on the old release may see a deadlock (40P01), to be tried again, where both releases write rows of person and address at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (40P01), to be tried again, where both releases write rows of address and person at once that belong together.
CREATE FUNCTION "inchworm_transfer_address_street_5e0a75a9"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    SELECT "street" INTO inchworm_now FROM "address" WHERE "id" = NEW."id";
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."street")::record *<> ROW(NEW."street") THEN
        UPDATE "person" AS "d" SET "street" = inchworm_now."street" WHERE "d"."address_id" = NEW."id" AND ROW("d"."street")::record *<> ROW(inchworm_now."street");
    ELSE
        UPDATE "address" AS "o" SET "street" = COALESCE("d"."street", "o"."street") FROM "person" AS "d"
            WHERE "d"."address_id" = "o"."id" AND "d"."address_id" = NEW."id" AND ROW("o"."street")::record *<> ROW(COALESCE("d"."street", "o"."street"));
        UPDATE "person" AS "d" SET "street" = "o"."street" FROM "address" AS "o"
            WHERE "d"."address_id" = "o"."id" AND "d"."address_id" = NEW."id" AND ROW("d"."street")::record *<> ROW("o"."street");
    END IF;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_transfer_address_street_5e0a75a9" AFTER INSERT OR UPDATE ON "address"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_address_street_5e0a75a9"();
CREATE FUNCTION "inchworm_transfer_person_street_458c56a9"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    IF TG_OP = 'UPDATE' AND ROW(OLD."address_id")::record *= ROW(NEW."address_id") AND ROW(OLD."street")::record *= ROW(NEW."street")
        AND NOT EXISTS (SELECT FROM "address" AS "o" WHERE NEW."address_id" = "o"."id" AND ROW("o"."street")::record *<> ROW(NEW."street")) THEN
        RETURN NULL;
    END IF;
    PERFORM FROM "address" WHERE ("id") IN ((OLD."address_id"), (NEW."address_id")) ORDER BY "id" FOR NO KEY UPDATE;
    SELECT "street" INTO inchworm_now FROM "person" WHERE "id" = NEW."id";
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."address_id")::record *= ROW(NEW."address_id") AND ROW(OLD."street")::record *<> ROW(NEW."street") THEN
        UPDATE "address" AS "o" SET "street" = inchworm_now."street" WHERE NEW."address_id" = "o"."id" AND ROW("o"."street")::record *<> ROW(inchworm_now."street");
    ELSIF TG_OP = 'UPDATE' AND ROW(OLD."address_id")::record *<> ROW(NEW."address_id") AND ROW(OLD."street")::record *= ROW(NEW."street") THEN
        UPDATE "address" AS "o" SET "street" = COALESCE("o"."street", "d"."street") FROM "person" AS "d"
            WHERE "d"."address_id" = "o"."id" AND NEW."address_id" = "o"."id" AND "d"."id" = NEW."id" AND ROW("o"."street")::record *<> ROW(COALESCE("o"."street", "d"."street"));
        UPDATE "person" AS "d" SET "street" = "o"."street" FROM "address" AS "o"
            WHERE "d"."address_id" = "o"."id" AND NEW."address_id" = "o"."id" AND ROW("d"."street")::record *<> ROW("o"."street");
    ELSE
        UPDATE "address" AS "o" SET "street" = COALESCE("d"."street", "o"."street") FROM "person" AS "d"
            WHERE "d"."address_id" = "o"."id" AND NEW."address_id" = "o"."id" AND "d"."id" = NEW."id" AND ROW("o"."street")::record *<> ROW(COALESCE("d"."street", "o"."street"));
        UPDATE "person" AS "d" SET "street" = "o"."street" FROM "address" AS "o"
            WHERE "d"."address_id" = "o"."id" AND NEW."address_id" = "o"."id" AND ROW("d"."street")::record *<> ROW("o"."street");
    END IF;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_transfer_person_street_458c56a9" AFTER INSERT OR UPDATE ON "person"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_person_street_458c56a9"();
