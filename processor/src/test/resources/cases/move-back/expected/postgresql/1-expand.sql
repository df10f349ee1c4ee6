--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Adds person (city, street), nullable for now, which will take the place of address (city, street).
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" ADD COLUMN "city" varchar(60);
ALTER TABLE "person" ADD COLUMN "street" varchar(80);

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Adds person.phone, nullable for now, which will take the place of profile.phone.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "person" ADD COLUMN "phone" varchar(30);

--! e3 check reversible on="address","person" complaint="some roles may write one of address and person and not the other, which triggers will write in their name; GRANT them SELECT, INSERT, UPDATE, DELETE on both"
-- Looks for roles that may write one of address and person and not the other: triggers write with the rights of who fires them.
SELECT "r".rolname FROM pg_catalog.pg_roles AS "r", (VALUES (pg_catalog.to_regclass('"address"'), pg_catalog.to_regclass('"person"')), (pg_catalog.to_regclass('"person"'), pg_catalog.to_regclass('"address"'))) AS "t" ("written", "too")
    WHERE "r".rolname !~ '^pg_' AND (pg_catalog.has_any_column_privilege("r".oid, "t"."written", 'INSERT, UPDATE') OR pg_catalog.has_table_privilege("r".oid, "t"."written", 'DELETE'))
    AND NOT (pg_catalog.has_table_privilege("r".oid, "t"."too", 'SELECT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'INSERT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'UPDATE') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'DELETE'));

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="address","person"
-- Triggers keep address (city, street) and person (city, street) equal, whichever is written.
-- A row of address is made for a value that has none, and goes with the row of person.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on address and person, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in address.street of rows that the new release wrote.
-- From the roll-out on the old release may see a deadlock (40P01), to be tried again, where both releases write rows of address and person at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (40P01), to be tried again, where both releases write rows of person and address at once that belong together.
ALTER TABLE "address" ALTER COLUMN "street" DROP NOT NULL;
CREATE FUNCTION "inchworm_transfer_person_city_2bd3b8cb"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    IF TG_OP = 'DELETE' THEN
        DELETE FROM "address" WHERE "person_id" = OLD."id";
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."id")::record *<> ROW(NEW."id") THEN
        UPDATE "address" SET "person_id" = NEW."id" WHERE "person_id" = OLD."id";
    END IF;
    SELECT "city", "street" INTO inchworm_now FROM "person" WHERE "id" = NEW."id";
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."city", OLD."street")::record *<> ROW(NEW."city", NEW."street") THEN
        UPDATE "address" AS "d" SET "city" = inchworm_now."city", "street" = inchworm_now."street" WHERE "d"."person_id" = NEW."id" AND ROW("d"."city", "d"."street")::record *<> ROW(inchworm_now."city", inchworm_now."street");
    ELSE
        UPDATE "person" AS "o" SET "city" = COALESCE("d"."city", "o"."city"), "street" = COALESCE("d"."street", "o"."street") FROM "address" AS "d"
            WHERE "d"."person_id" = "o"."id" AND "d"."person_id" = NEW."id" AND ROW("o"."city", "o"."street")::record *<> ROW(COALESCE("d"."city", "o"."city"), COALESCE("d"."street", "o"."street"));
        UPDATE "address" AS "d" SET "city" = "o"."city", "street" = "o"."street" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND "d"."person_id" = NEW."id" AND ROW("d"."city", "d"."street")::record *<> ROW("o"."city", "o"."street");
    END IF;
    IF (inchworm_now."city" IS NOT NULL OR inchworm_now."street" IS NOT NULL) AND NOT EXISTS (SELECT FROM "address" AS "d" WHERE "d"."person_id" = NEW."id") THEN
        INSERT INTO "address" ("person_id", "city", "street") VALUES (NEW."id", inchworm_now."city", inchworm_now."street")
            ON CONFLICT ("person_id") DO UPDATE SET "city" = excluded."city", "street" = excluded."street";
    END IF;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "A_inchworm_transfer_person_city_2bd3b8cb" AFTER INSERT OR UPDATE OR DELETE ON "person"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_person_city_2bd3b8cb"();
CREATE FUNCTION "inchworm_transfer_address_city_601c3101"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    IF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *= ROW(NEW."person_id") AND ROW(OLD."city", OLD."street")::record *= ROW(NEW."city", NEW."street")
        AND NOT EXISTS (SELECT FROM "person" AS "o" WHERE NEW."person_id" = "o"."id" AND ROW("o"."city", "o"."street")::record *<> ROW(NEW."city", NEW."street")) THEN
        RETURN NULL;
    END IF;
    PERFORM FROM "person" WHERE ("id") IN ((OLD."person_id"), (NEW."person_id")) ORDER BY "id" FOR NO KEY UPDATE;
    IF TG_OP = 'DELETE' OR TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *<> ROW(NEW."person_id") THEN
        UPDATE "person" AS "o" SET "city" = NULL, "street" = NULL WHERE OLD."person_id" = "o"."id" AND ("o"."city" IS NOT NULL OR "o"."street" IS NOT NULL)
            AND NOT EXISTS (SELECT FROM "address" AS "d" WHERE "d"."person_id" = "o"."id");
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN NULL;
    END IF;
    SELECT "city", "street" INTO inchworm_now FROM "address" WHERE "person_id" = NEW."person_id";
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *= ROW(NEW."person_id") AND ROW(OLD."city", OLD."street")::record *<> ROW(NEW."city", NEW."street") THEN
        UPDATE "person" AS "o" SET "city" = inchworm_now."city", "street" = inchworm_now."street" WHERE NEW."person_id" = "o"."id" AND ROW("o"."city", "o"."street")::record *<> ROW(inchworm_now."city", inchworm_now."street");
    ELSIF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *<> ROW(NEW."person_id") AND ROW(OLD."city", OLD."street")::record *= ROW(NEW."city", NEW."street") THEN
        UPDATE "person" AS "o" SET "city" = COALESCE("o"."city", "d"."city"), "street" = COALESCE("o"."street", "d"."street") FROM "address" AS "d"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND "d"."person_id" = NEW."person_id" AND ROW("o"."city", "o"."street")::record *<> ROW(COALESCE("o"."city", "d"."city"), COALESCE("o"."street", "d"."street"));
        UPDATE "address" AS "d" SET "city" = "o"."city", "street" = "o"."street" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND ROW("d"."city", "d"."street")::record *<> ROW("o"."city", "o"."street");
    ELSE
        UPDATE "person" AS "o" SET "city" = COALESCE("d"."city", "o"."city"), "street" = COALESCE("d"."street", "o"."street") FROM "address" AS "d"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND "d"."person_id" = NEW."person_id" AND ROW("o"."city", "o"."street")::record *<> ROW(COALESCE("d"."city", "o"."city"), COALESCE("d"."street", "o"."street"));
        UPDATE "address" AS "d" SET "city" = "o"."city", "street" = "o"."street" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND ROW("d"."city", "d"."street")::record *<> ROW("o"."city", "o"."street");
    END IF;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_transfer_address_city_601c3101" AFTER INSERT OR UPDATE OR DELETE ON "address"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_address_city_601c3101"();

--! e5 check reversible on="profile","person" complaint="some roles may write one of profile and person and not the other, which triggers will write in their name; GRANT them SELECT, INSERT, UPDATE, DELETE on both"
-- Looks for roles that may write one of profile and person and not the other: triggers write with the rights of who fires them.
SELECT "r".rolname FROM pg_catalog.pg_roles AS "r", (VALUES (pg_catalog.to_regclass('"profile"'), pg_catalog.to_regclass('"person"')), (pg_catalog.to_regclass('"person"'), pg_catalog.to_regclass('"profile"'))) AS "t" ("written", "too")
    WHERE "r".rolname !~ '^pg_' AND (pg_catalog.has_any_column_privilege("r".oid, "t"."written", 'INSERT, UPDATE') OR pg_catalog.has_table_privilege("r".oid, "t"."written", 'DELETE'))
    AND NOT (pg_catalog.has_table_privilege("r".oid, "t"."too", 'SELECT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'INSERT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'UPDATE') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'DELETE'));

--! e6 transaction reversible-if lock="ACCESS EXCLUSIVE" on="profile","person"
-- Triggers keep profile.phone and person.phone equal, whichever is written.
-- No row is made up: a value waits where it is until there is one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on profile and person, and at most the lock budget of waiting for it.
-- From the roll-out on the old release reads NULL in profile.phone of rows that the new release wrote.
-- From the roll-out on the old release shares profile.phone with person.phone of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- Until contract has tightened the new release shares person.phone with profile.phone of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- From the roll-out on the old release may see a deadlock (40P01), to be tried again, where both releases write rows of profile and person at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (40P01), to be tried again, where both releases write rows of person and profile at once that belong together.
ALTER TABLE "profile" ALTER COLUMN "phone" DROP NOT NULL;
CREATE FUNCTION "inchworm_transfer_person_phone_398d6f67"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    SELECT "phone" INTO inchworm_now FROM "person" WHERE "id" = NEW."id";
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."phone")::record *<> ROW(NEW."phone") THEN
        UPDATE "profile" AS "d" SET "phone" = inchworm_now."phone" WHERE "d"."person_id" = NEW."id" AND ROW("d"."phone")::record *<> ROW(inchworm_now."phone");
    ELSE
        UPDATE "person" AS "o" SET "phone" = COALESCE("d"."phone", "o"."phone") FROM "profile" AS "d"
            WHERE "d"."person_id" = "o"."id" AND "d"."person_id" = NEW."id" AND ROW("o"."phone")::record *<> ROW(COALESCE("d"."phone", "o"."phone"));
        UPDATE "profile" AS "d" SET "phone" = "o"."phone" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND "d"."person_id" = NEW."id" AND ROW("d"."phone")::record *<> ROW("o"."phone");
    END IF;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_transfer_person_phone_398d6f67" AFTER INSERT OR UPDATE ON "person"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_person_phone_398d6f67"();
CREATE FUNCTION "inchworm_transfer_profile_phone_3e646d1e"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    IF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *= ROW(NEW."person_id") AND ROW(OLD."phone")::record *= ROW(NEW."phone")
        AND NOT EXISTS (SELECT FROM "person" AS "o" WHERE NEW."person_id" = "o"."id" AND ROW("o"."phone")::record *<> ROW(NEW."phone")) THEN
        RETURN NULL;
    END IF;
    PERFORM FROM "person" WHERE ("id") IN ((OLD."person_id"), (NEW."person_id")) ORDER BY "id" FOR NO KEY UPDATE;
    SELECT "phone" INTO inchworm_now FROM "profile" WHERE "person_id" = NEW."person_id";
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *= ROW(NEW."person_id") AND ROW(OLD."phone")::record *<> ROW(NEW."phone") THEN
        UPDATE "person" AS "o" SET "phone" = inchworm_now."phone" WHERE NEW."person_id" = "o"."id" AND ROW("o"."phone")::record *<> ROW(inchworm_now."phone");
    ELSIF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *<> ROW(NEW."person_id") AND ROW(OLD."phone")::record *= ROW(NEW."phone") THEN
        UPDATE "person" AS "o" SET "phone" = COALESCE("o"."phone", "d"."phone") FROM "profile" AS "d"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND "d"."person_id" = NEW."person_id" AND ROW("o"."phone")::record *<> ROW(COALESCE("o"."phone", "d"."phone"));
        UPDATE "profile" AS "d" SET "phone" = "o"."phone" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND ROW("d"."phone")::record *<> ROW("o"."phone");
    ELSE
        UPDATE "person" AS "o" SET "phone" = COALESCE("d"."phone", "o"."phone") FROM "profile" AS "d"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND "d"."person_id" = NEW."person_id" AND ROW("o"."phone")::record *<> ROW(COALESCE("d"."phone", "o"."phone"));
        UPDATE "profile" AS "d" SET "phone" = "o"."phone" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND ROW("d"."phone")::record *<> ROW("o"."phone");
    END IF;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_transfer_profile_phone_3e646d1e" AFTER INSERT OR UPDATE ON "profile"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_profile_phone_3e646d1e"();
