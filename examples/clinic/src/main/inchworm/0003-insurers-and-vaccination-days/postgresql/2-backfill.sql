--! b1 backfill reversible on="treatment" key="id" column="given_on"
-- Fills treatment.given_on in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE "treatment" SET "given_on" = (CASE WHEN dtype = 'Vaccination' THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END)
    WHERE "given_on" IS NULL AND /* window */ TRUE;

--! b2 backfill reversible on="spoken_language" column="language"
-- Gives spoken_language.language the value of languages in the rows that exist, batch by batch along the key.
-- Only rows that have none yet: it can be run again at any time.
UPDATE "spoken_language" SET "language" = "languages"
    WHERE "language" IS NULL AND "languages" IS NOT NULL AND /* window */ TRUE;

--! b3 check reversible on="spoken_language" complaint="spoken_language.language and languages differ in some rows: they were written past the trigger; make them equal"
-- Compares spoken_language.language with languages to the byte, while others read and write.
SELECT * FROM "spoken_language"
    WHERE ROW("language")::record *<> ROW("languages");
