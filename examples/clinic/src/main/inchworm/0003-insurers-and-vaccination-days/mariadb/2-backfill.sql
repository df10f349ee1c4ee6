--! b1 backfill reversible on="treatment" key="id" column="given_on"
-- Fills treatment.given_on in the rows that exist, batch by batch along the key.
-- Only rows that have no value yet: it can be run again at any time.
UPDATE `treatment` SET `given_on` = (CASE WHEN `dtype` IN ('Vaccination') THEN (SELECT CAST(starts_at AS date) FROM appointment WHERE appointment.id = appointment_id) END)
    WHERE `given_on` IS NULL AND /* window */ TRUE;
