--! e36 transaction reversible lock="ACCESS EXCLUSIVE" on="vet_specialties","specialty","vet"
-- Drops the foreign keys of vet_specialties, so that the tables can go one by one.
ALTER TABLE "vet_specialties" DROP CONSTRAINT "fk64mhgkn3aosj0rfhrsknfglc7";
ALTER TABLE "vet_specialties" DROP CONSTRAINT "fkfus1vh2e7gmcntt42f3woqw9m";

--! e35 transaction reversible lock="ACCESS EXCLUSIVE" on="vet_languages","vet"
-- Drops the foreign keys of vet_languages, so that the tables can go one by one.
ALTER TABLE "vet_languages" DROP CONSTRAINT "fkpskm7i593fbk74dpv3kic0k9l";

--! e34 transaction reversible lock="ACCESS EXCLUSIVE" on="vet","person"
-- Drops the foreign keys of vet, so that the tables can go one by one.
ALTER TABLE "vet" DROP CONSTRAINT "fk4m438u7ncs3exxnyub4pqkamp";

--! e33 transaction reversible lock="ACCESS EXCLUSIVE" on="treatment","vaccine","appointment"
-- Drops the foreign keys of treatment, so that the tables can go one by one.
ALTER TABLE "treatment" DROP CONSTRAINT "fkcy25iosbu91p1o0egejr51ybk";
ALTER TABLE "treatment" DROP CONSTRAINT "fklbjacumj5232ltta4bdnw68jj";

--! e32 transaction reversible lock="ACCESS EXCLUSIVE" on="pet_weighings","pet"
-- Drops the foreign keys of pet_weighings, so that the tables can go one by one.
ALTER TABLE "pet_weighings" DROP CONSTRAINT "fk4virmy6jht8x0d6aap80cfa09";

--! e31 transaction reversible lock="ACCESS EXCLUSIVE" on="pet","owner","species"
-- Drops the foreign keys of pet, so that the tables can go one by one.
ALTER TABLE "pet" DROP CONSTRAINT "fk7qfti9yba86tgfe9oobeqxfxg";
ALTER TABLE "pet" DROP CONSTRAINT "fk99r3ye65n5d263qxacwfu6ef1";

--! e30 transaction reversible lock="ACCESS EXCLUSIVE" on="payment","invoice"
-- Drops the foreign keys of payment, so that the tables can go one by one.
ALTER TABLE "payment" DROP CONSTRAINT "fksb24p8f52refbb80qwp4gem9n";

--! e29 transaction reversible lock="ACCESS EXCLUSIVE" on="owner","person"
-- Drops the foreign keys of owner, so that the tables can go one by one.
ALTER TABLE "owner" DROP CONSTRAINT "fk8l2ymuksx0e53ouw99wxl5uu6";

--! e28 transaction reversible lock="ACCESS EXCLUSIVE" on="invoice_line","invoice"
-- Drops the foreign keys of invoice_line, so that the tables can go one by one.
ALTER TABLE "invoice_line" DROP CONSTRAINT "fkfnwks1ouvwbttl0fklxsem7ik";

--! e27 transaction reversible lock="ACCESS EXCLUSIVE" on="invoice","owner"
-- Drops the foreign keys of invoice, so that the tables can go one by one.
ALTER TABLE "invoice" DROP CONSTRAINT "fkqkhdidjn05sm5ij3rx7541i9g";

--! e26 transaction reversible lock="ACCESS EXCLUSIVE" on="appointment","vet","pet","room"
-- Drops the foreign keys of appointment, so that the tables can go one by one.
ALTER TABLE "appointment" DROP CONSTRAINT "fk4heuaai5m6gwyxqw1l3kd5lnl";
ALTER TABLE "appointment" DROP CONSTRAINT "fk8y0it8yrd322ps2jklm5f8e07";
ALTER TABLE "appointment" DROP CONSTRAINT "fk8yxiq8d6ubccrih94xicd2l5b";

--! e25 check reversible-if on="vet_specialties" complaint="vet_specialties holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table vet_specialties.
SELECT "vet_id", "specialties_id" FROM "vet_specialties";

--! e25 transaction reversible-if lock="ACCESS EXCLUSIVE" on="vet_specialties"
-- Drops table vet_specialties, which only the new release knows.
DROP TABLE "vet_specialties";

--! e24 check reversible-if on="vet_languages" complaint="vet_languages holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table vet_languages.
SELECT * FROM "vet_languages";

--! e24 transaction reversible-if lock="ACCESS EXCLUSIVE" on="vet_languages"
-- Drops table vet_languages, which only the new release knows.
DROP TABLE "vet_languages";

--! e23 check reversible-if on="vet" complaint="vet holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table vet.
SELECT "id" FROM "vet";

--! e23 transaction reversible-if lock="ACCESS EXCLUSIVE" on="vet"
-- Drops table vet, which only the new release knows.
DROP TABLE "vet";

--! e22 check reversible-if on="vaccine" complaint="vaccine holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table vaccine.
SELECT "id" FROM "vaccine";

--! e22 transaction reversible-if lock="ACCESS EXCLUSIVE" on="vaccine"
-- Drops table vaccine, which only the new release knows.
DROP TABLE "vaccine";

--! e21 check reversible-if on="treatment" complaint="treatment holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table treatment.
SELECT "id" FROM "treatment";

--! e21 transaction reversible-if lock="ACCESS EXCLUSIVE" on="treatment"
-- Drops table treatment, which only the new release knows.
DROP TABLE "treatment";

--! e20 check reversible-if on="species" complaint="species holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table species.
SELECT "id" FROM "species";

--! e20 transaction reversible-if lock="ACCESS EXCLUSIVE" on="species"
-- Drops table species, which only the new release knows.
DROP TABLE "species";

--! e19 check reversible-if on="specialty" complaint="specialty holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table specialty.
SELECT "id" FROM "specialty";

--! e19 transaction reversible-if lock="ACCESS EXCLUSIVE" on="specialty"
-- Drops table specialty, which only the new release knows.
DROP TABLE "specialty";

--! e18 check reversible-if on="room" complaint="room holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table room.
SELECT "id" FROM "room";

--! e18 transaction reversible-if lock="ACCESS EXCLUSIVE" on="room"
-- Drops table room, which only the new release knows.
DROP TABLE "room";

--! e17 check reversible-if on="pet_weighings" complaint="pet_weighings holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table pet_weighings.
SELECT "pet_id", "weighings_order" FROM "pet_weighings";

--! e17 transaction reversible-if lock="ACCESS EXCLUSIVE" on="pet_weighings"
-- Drops table pet_weighings, which only the new release knows.
DROP TABLE "pet_weighings";

--! e16 check reversible-if on="pet" complaint="pet holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table pet.
SELECT "id" FROM "pet";

--! e16 transaction reversible-if lock="ACCESS EXCLUSIVE" on="pet"
-- Drops table pet, which only the new release knows.
DROP TABLE "pet";

--! e15 check reversible-if on="person" complaint="person holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table person.
SELECT "id" FROM "person";

--! e15 transaction reversible-if lock="ACCESS EXCLUSIVE" on="person"
-- Drops table person, which only the new release knows.
DROP TABLE "person";

--! e14 check reversible-if on="payment" complaint="payment holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table payment.
SELECT "invoice_id" FROM "payment";

--! e14 transaction reversible-if lock="ACCESS EXCLUSIVE" on="payment"
-- Drops table payment, which only the new release knows.
DROP TABLE "payment";

--! e13 check reversible-if on="owner" complaint="owner holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table owner.
SELECT "id" FROM "owner";

--! e13 transaction reversible-if lock="ACCESS EXCLUSIVE" on="owner"
-- Drops table owner, which only the new release knows.
DROP TABLE "owner";

--! e12 check reversible-if on="invoice_line" complaint="invoice_line holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table invoice_line.
SELECT "invoice_id", "line" FROM "invoice_line";

--! e12 transaction reversible-if lock="ACCESS EXCLUSIVE" on="invoice_line"
-- Drops table invoice_line, which only the new release knows.
DROP TABLE "invoice_line";

--! e11 check reversible-if on="invoice" complaint="invoice holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table invoice.
SELECT "id" FROM "invoice";

--! e11 transaction reversible-if lock="ACCESS EXCLUSIVE" on="invoice"
-- Drops table invoice, which only the new release knows.
DROP TABLE "invoice";

--! e10 check reversible-if on="appointment" complaint="appointment holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table appointment.
SELECT "id" FROM "appointment";

--! e10 transaction reversible-if lock="ACCESS EXCLUSIVE" on="appointment"
-- Drops table appointment, which only the new release knows.
DROP TABLE "appointment";

--! e9 transaction reversible
-- Drops the sequence vaccine_seq.
DROP SEQUENCE "vaccine_seq";

--! e8 transaction reversible
-- Drops the sequence treatment_seq.
DROP SEQUENCE "treatment_seq";

--! e7 transaction reversible
-- Drops the sequence species_seq.
DROP SEQUENCE "species_seq";

--! e6 transaction reversible
-- Drops the sequence specialty_seq.
DROP SEQUENCE "specialty_seq";

--! e5 transaction reversible
-- Drops the sequence room_seq.
DROP SEQUENCE "room_seq";

--! e4 transaction reversible
-- Drops the sequence pet_seq.
DROP SEQUENCE "pet_seq";

--! e3 transaction reversible
-- Drops the sequence person_seq.
DROP SEQUENCE "person_seq";

--! e2 transaction reversible
-- Drops the sequence invoice_seq.
DROP SEQUENCE "invoice_seq";

--! e1 transaction reversible
-- Drops the sequence appointment_seq.
DROP SEQUENCE "appointment_seq";
