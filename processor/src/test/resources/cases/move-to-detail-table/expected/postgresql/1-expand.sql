--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="profile"
-- Adds profile (motto, phone), nullable for now, which will take the place of person (motto, phone).
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "profile" ADD COLUMN "motto" varchar(255);
ALTER TABLE "profile" ADD COLUMN "phone" varchar(30);

--! e2 check reversible on="person","profile" complaint="some roles may write one of person and profile and not the other, which triggers will write in their name; GRANT them SELECT, INSERT, UPDATE, DELETE on both"
-- Looks for roles that may write one of person and profile and not the other: triggers write with the rights of who fires them.
SELECT "r".rolname FROM pg_catalog.pg_roles AS "r", (VALUES (pg_catalog.to_regclass('"person"'), pg_catalog.to_regclass('"profile"')), (pg_catalog.to_regclass('"profile"'), pg_catalog.to_regclass('"person"'))) AS "t" ("written", "too")
    WHERE "r".rolname !~ '^pg_' AND (pg_catalog.has_any_column_privilege("r".oid, "t"."written", 'INSERT, UPDATE') OR pg_catalog.has_table_privilege("r".oid, "t"."written", 'DELETE'))
    AND NOT (pg_catalog.has_table_privilege("r".oid, "t"."too", 'SELECT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'INSERT') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'UPDATE') AND pg_catalog.has_table_privilege("r".oid, "t"."too", 'DELETE'));

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person","profile"
-- Triggers keep person (motto, phone) and profile (motto, phone) equal, whichever is written.
-- No row is made up: a value waits where it is until there is one.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE on person and profile, and at most the lock budget of waiting for it.
-- From the roll-out on the old release shares person.motto with profile.motto of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- Until contract has tightened the new release shares profile.motto with person.motto of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- From the roll-out on the old release reads NULL in person.phone of rows that the new release wrote.
-- Until contract has tightened the new release reads NULL in profile.phone of rows that the old release wrote.
-- From the roll-out on the old release shares person.phone with profile.phone of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- Until contract has tightened the new release shares profile.phone with person.phone of the row linked to it: a value waits where it is
-- until there is such a row, and rows that are linked anew get one from the other where one has none, else the new release's.
-- From the roll-out on the old release may see a deadlock (40P01), to be tried again, where both releases write rows of person and profile at once that belong together.
-- Until the end of the roll-out the new release may see a deadlock (40P01), to be tried again, where both releases write rows of profile and person at once that belong together.
ALTER TABLE "person" ALTER COLUMN "phone" DROP NOT NULL;
CREATE FUNCTION "inchworm_transfer_person_motto_5eb97356"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    SELECT "motto", "phone" INTO inchworm_now FROM "person" WHERE "id" = NEW."id";
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."motto", OLD."phone")::record *<> ROW(NEW."motto", NEW."phone") THEN
        UPDATE "profile" AS "d" SET "motto" = inchworm_now."motto", "phone" = inchworm_now."phone" WHERE "d"."person_id" = NEW."id" AND ROW("d"."motto", "d"."phone")::record *<> ROW(inchworm_now."motto", inchworm_now."phone");
    ELSE
        UPDATE "person" AS "o" SET "motto" = COALESCE("o"."motto", "d"."motto"), "phone" = COALESCE("o"."phone", "d"."phone") FROM "profile" AS "d"
            WHERE "d"."person_id" = "o"."id" AND "d"."person_id" = NEW."id" AND ROW("o"."motto", "o"."phone")::record *<> ROW(COALESCE("o"."motto", "d"."motto"), COALESCE("o"."phone", "d"."phone"));
        UPDATE "profile" AS "d" SET "motto" = "o"."motto", "phone" = "o"."phone" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND "d"."person_id" = NEW."id" AND ROW("d"."motto", "d"."phone")::record *<> ROW("o"."motto", "o"."phone");
    END IF;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_transfer_person_motto_5eb97356" AFTER INSERT OR UPDATE ON "person"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_person_motto_5eb97356"();
CREATE FUNCTION "inchworm_transfer_profile_motto_e29f3a29"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    IF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *= ROW(NEW."person_id") AND ROW(OLD."motto", OLD."phone")::record *= ROW(NEW."motto", NEW."phone")
        AND NOT EXISTS (SELECT FROM "person" AS "o" WHERE NEW."person_id" = "o"."id" AND ROW("o"."motto", "o"."phone")::record *<> ROW(NEW."motto", NEW."phone")) THEN
        RETURN NULL;
    END IF;
    PERFORM FROM "person" WHERE ("id") IN ((OLD."person_id"), (NEW."person_id")) ORDER BY "id" FOR NO KEY UPDATE;
    SELECT "motto", "phone" INTO inchworm_now FROM "profile" WHERE "person_id" = NEW."person_id";
    IF NOT FOUND THEN
        RETURN NULL;
    END IF;
    IF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *= ROW(NEW."person_id") AND ROW(OLD."motto", OLD."phone")::record *<> ROW(NEW."motto", NEW."phone") THEN
        UPDATE "person" AS "o" SET "motto" = inchworm_now."motto", "phone" = inchworm_now."phone" WHERE NEW."person_id" = "o"."id" AND ROW("o"."motto", "o"."phone")::record *<> ROW(inchworm_now."motto", inchworm_now."phone");
    ELSIF TG_OP = 'UPDATE' AND ROW(OLD."person_id")::record *= ROW(NEW."person_id") THEN
        UPDATE "person" AS "o" SET "motto" = COALESCE("o"."motto", "d"."motto"), "phone" = COALESCE("o"."phone", "d"."phone") FROM "profile" AS "d"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND "d"."person_id" = NEW."person_id" AND ROW("o"."motto", "o"."phone")::record *<> ROW(COALESCE("o"."motto", "d"."motto"), COALESCE("o"."phone", "d"."phone"));
        UPDATE "profile" AS "d" SET "motto" = "o"."motto", "phone" = "o"."phone" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND ROW("d"."motto", "d"."phone")::record *<> ROW("o"."motto", "o"."phone");
    ELSE
        UPDATE "person" AS "o" SET "motto" = COALESCE("d"."motto", "o"."motto"), "phone" = COALESCE("d"."phone", "o"."phone") FROM "profile" AS "d"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND "d"."person_id" = NEW."person_id" AND ROW("o"."motto", "o"."phone")::record *<> ROW(COALESCE("d"."motto", "o"."motto"), COALESCE("d"."phone", "o"."phone"));
        UPDATE "profile" AS "d" SET "motto" = "o"."motto", "phone" = "o"."phone" FROM "person" AS "o"
            WHERE "d"."person_id" = "o"."id" AND NEW."person_id" = "o"."id" AND ROW("d"."motto", "d"."phone")::record *<> ROW("o"."motto", "o"."phone");
    END IF;
    RETURN NULL;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_transfer_profile_motto_e29f3a29" AFTER INSERT OR UPDATE ON "profile"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_profile_motto_e29f3a29"();
CREATE FUNCTION "inchworm_transfer_insert_profile_motto_02138f93"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $inchworm$
#variable_conflict use_column
DECLARE
    inchworm_now record;
BEGIN
    SELECT "motto", "phone" INTO inchworm_now FROM "person" WHERE NEW."person_id" = "id" FOR NO KEY UPDATE;
    IF FOUND THEN
        NEW."motto" := COALESCE(NEW."motto", inchworm_now."motto");
        NEW."phone" := COALESCE(NEW."phone", inchworm_now."phone");
    END IF;
    RETURN NEW;
END
$inchworm$;
CREATE TRIGGER "zy_inchworm_transfer_insert_profile_motto_02138f93" BEFORE INSERT ON "profile"
    FOR EACH ROW EXECUTE FUNCTION "inchworm_transfer_insert_profile_motto_02138f93"();
