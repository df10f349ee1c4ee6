--! e41 statement reversible lock="EXCLUSIVE" effect=absent constraint="fkfus1vh2e7gmcntt42f3woqw9m" of="vet_specialties" on="vet_specialties","vet"
-- Drops the foreign key fkfus1vh2e7gmcntt42f3woqw9m of vet_specialties, so that the tables can go one by one.
ALTER TABLE `vet_specialties` DROP FOREIGN KEY `fkfus1vh2e7gmcntt42f3woqw9m`, ALGORITHM=INSTANT;

--! e40 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk64mhgkn3aosj0rfhrsknfglc7" of="vet_specialties" on="vet_specialties","specialty"
-- Drops the foreign key fk64mhgkn3aosj0rfhrsknfglc7 of vet_specialties, so that the tables can go one by one.
ALTER TABLE `vet_specialties` DROP FOREIGN KEY `fk64mhgkn3aosj0rfhrsknfglc7`, ALGORITHM=INSTANT;

--! e39 statement reversible lock="EXCLUSIVE" effect=absent constraint="fkpskm7i593fbk74dpv3kic0k9l" of="vet_languages" on="vet_languages","vet"
-- Drops the foreign key fkpskm7i593fbk74dpv3kic0k9l of vet_languages, so that the tables can go one by one.
ALTER TABLE `vet_languages` DROP FOREIGN KEY `fkpskm7i593fbk74dpv3kic0k9l`, ALGORITHM=INSTANT;

--! e38 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk4m438u7ncs3exxnyub4pqkamp" of="vet" on="vet","person"
-- Drops the foreign key fk4m438u7ncs3exxnyub4pqkamp of vet, so that the tables can go one by one.
ALTER TABLE `vet` DROP FOREIGN KEY `fk4m438u7ncs3exxnyub4pqkamp`, ALGORITHM=INSTANT;

--! e37 statement reversible lock="EXCLUSIVE" effect=absent constraint="fklbjacumj5232ltta4bdnw68jj" of="treatment" on="treatment","appointment"
-- Drops the foreign key fklbjacumj5232ltta4bdnw68jj of treatment, so that the tables can go one by one.
ALTER TABLE `treatment` DROP FOREIGN KEY `fklbjacumj5232ltta4bdnw68jj`, ALGORITHM=INSTANT;

--! e36 statement reversible lock="EXCLUSIVE" effect=absent constraint="fkcy25iosbu91p1o0egejr51ybk" of="treatment" on="treatment","vaccine"
-- Drops the foreign key fkcy25iosbu91p1o0egejr51ybk of treatment, so that the tables can go one by one.
ALTER TABLE `treatment` DROP FOREIGN KEY `fkcy25iosbu91p1o0egejr51ybk`, ALGORITHM=INSTANT;

--! e35 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk4virmy6jht8x0d6aap80cfa09" of="pet_weighings" on="pet_weighings","pet"
-- Drops the foreign key fk4virmy6jht8x0d6aap80cfa09 of pet_weighings, so that the tables can go one by one.
ALTER TABLE `pet_weighings` DROP FOREIGN KEY `fk4virmy6jht8x0d6aap80cfa09`, ALGORITHM=INSTANT;

--! e34 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk99r3ye65n5d263qxacwfu6ef1" of="pet" on="pet","species"
-- Drops the foreign key fk99r3ye65n5d263qxacwfu6ef1 of pet, so that the tables can go one by one.
ALTER TABLE `pet` DROP FOREIGN KEY `fk99r3ye65n5d263qxacwfu6ef1`, ALGORITHM=INSTANT;

--! e33 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk7qfti9yba86tgfe9oobeqxfxg" of="pet" on="pet","owner"
-- Drops the foreign key fk7qfti9yba86tgfe9oobeqxfxg of pet, so that the tables can go one by one.
ALTER TABLE `pet` DROP FOREIGN KEY `fk7qfti9yba86tgfe9oobeqxfxg`, ALGORITHM=INSTANT;

--! e32 statement reversible lock="EXCLUSIVE" effect=absent constraint="fksb24p8f52refbb80qwp4gem9n" of="payment" on="payment","invoice"
-- Drops the foreign key fksb24p8f52refbb80qwp4gem9n of payment, so that the tables can go one by one.
ALTER TABLE `payment` DROP FOREIGN KEY `fksb24p8f52refbb80qwp4gem9n`, ALGORITHM=INSTANT;

--! e31 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk8l2ymuksx0e53ouw99wxl5uu6" of="owner" on="owner","person"
-- Drops the foreign key fk8l2ymuksx0e53ouw99wxl5uu6 of owner, so that the tables can go one by one.
ALTER TABLE `owner` DROP FOREIGN KEY `fk8l2ymuksx0e53ouw99wxl5uu6`, ALGORITHM=INSTANT;

--! e30 statement reversible lock="EXCLUSIVE" effect=absent constraint="fkfnwks1ouvwbttl0fklxsem7ik" of="invoice_line" on="invoice_line","invoice"
-- Drops the foreign key fkfnwks1ouvwbttl0fklxsem7ik of invoice_line, so that the tables can go one by one.
ALTER TABLE `invoice_line` DROP FOREIGN KEY `fkfnwks1ouvwbttl0fklxsem7ik`, ALGORITHM=INSTANT;

--! e29 statement reversible lock="EXCLUSIVE" effect=absent constraint="fkqkhdidjn05sm5ij3rx7541i9g" of="invoice" on="invoice","owner"
-- Drops the foreign key fkqkhdidjn05sm5ij3rx7541i9g of invoice, so that the tables can go one by one.
ALTER TABLE `invoice` DROP FOREIGN KEY `fkqkhdidjn05sm5ij3rx7541i9g`, ALGORITHM=INSTANT;

--! e28 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk8yxiq8d6ubccrih94xicd2l5b" of="appointment" on="appointment","room"
-- Drops the foreign key fk8yxiq8d6ubccrih94xicd2l5b of appointment, so that the tables can go one by one.
ALTER TABLE `appointment` DROP FOREIGN KEY `fk8yxiq8d6ubccrih94xicd2l5b`, ALGORITHM=INSTANT;

--! e27 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk8y0it8yrd322ps2jklm5f8e07" of="appointment" on="appointment","pet"
-- Drops the foreign key fk8y0it8yrd322ps2jklm5f8e07 of appointment, so that the tables can go one by one.
ALTER TABLE `appointment` DROP FOREIGN KEY `fk8y0it8yrd322ps2jklm5f8e07`, ALGORITHM=INSTANT;

--! e26 statement reversible lock="EXCLUSIVE" effect=absent constraint="fk4heuaai5m6gwyxqw1l3kd5lnl" of="appointment" on="appointment","vet"
-- Drops the foreign key fk4heuaai5m6gwyxqw1l3kd5lnl of appointment, so that the tables can go one by one.
ALTER TABLE `appointment` DROP FOREIGN KEY `fk4heuaai5m6gwyxqw1l3kd5lnl`, ALGORITHM=INSTANT;

--! e25 check reversible-if on="vet_specialties" complaint="vet_specialties holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table vet_specialties.
SELECT `vet_id`, `specialties_id` FROM `vet_specialties`;

--! e25 statement reversible-if lock="EXCLUSIVE" effect=absent table="vet_specialties" on="vet_specialties"
-- Drops table vet_specialties, which only the new release knows.
DROP TABLE `vet_specialties`;

--! e24 check reversible-if on="vet_languages" complaint="vet_languages holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table vet_languages.
SELECT * FROM `vet_languages`;

--! e24 statement reversible-if lock="EXCLUSIVE" effect=absent table="vet_languages" on="vet_languages"
-- Drops table vet_languages, which only the new release knows.
DROP TABLE `vet_languages`;

--! e23 check reversible-if on="vet" complaint="vet holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table vet.
SELECT `id` FROM `vet`;

--! e23 statement reversible-if lock="EXCLUSIVE" effect=absent table="vet" on="vet"
-- Drops table vet, which only the new release knows.
DROP TABLE `vet`;

--! e22 check reversible-if on="vaccine" complaint="vaccine holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table vaccine.
SELECT `id` FROM `vaccine`;

--! e22 statement reversible-if lock="EXCLUSIVE" effect=absent table="vaccine" on="vaccine"
-- Drops table vaccine, which only the new release knows.
DROP TABLE `vaccine`;

--! e21 check reversible-if on="treatment" complaint="treatment holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table treatment.
SELECT `id` FROM `treatment`;

--! e21 statement reversible-if lock="EXCLUSIVE" effect=absent table="treatment" on="treatment"
-- Drops table treatment, which only the new release knows.
DROP TABLE `treatment`;

--! e20 check reversible-if on="species" complaint="species holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table species.
SELECT `id` FROM `species`;

--! e20 statement reversible-if lock="EXCLUSIVE" effect=absent table="species" on="species"
-- Drops table species, which only the new release knows.
DROP TABLE `species`;

--! e19 check reversible-if on="specialty" complaint="specialty holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table specialty.
SELECT `id` FROM `specialty`;

--! e19 statement reversible-if lock="EXCLUSIVE" effect=absent table="specialty" on="specialty"
-- Drops table specialty, which only the new release knows.
DROP TABLE `specialty`;

--! e18 check reversible-if on="room" complaint="room holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table room.
SELECT `id` FROM `room`;

--! e18 statement reversible-if lock="EXCLUSIVE" effect=absent table="room" on="room"
-- Drops table room, which only the new release knows.
DROP TABLE `room`;

--! e17 check reversible-if on="pet_weighings" complaint="pet_weighings holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table pet_weighings.
SELECT `pet_id`, `weighings_order` FROM `pet_weighings`;

--! e17 statement reversible-if lock="EXCLUSIVE" effect=absent table="pet_weighings" on="pet_weighings"
-- Drops table pet_weighings, which only the new release knows.
DROP TABLE `pet_weighings`;

--! e16 check reversible-if on="pet" complaint="pet holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table pet.
SELECT `id` FROM `pet`;

--! e16 statement reversible-if lock="EXCLUSIVE" effect=absent table="pet" on="pet"
-- Drops table pet, which only the new release knows.
DROP TABLE `pet`;

--! e15 check reversible-if on="person" complaint="person holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table person.
SELECT `id` FROM `person`;

--! e15 statement reversible-if lock="EXCLUSIVE" effect=absent table="person" on="person"
-- Drops table person, which only the new release knows.
DROP TABLE `person`;

--! e14 check reversible-if on="payment" complaint="payment holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table payment.
SELECT `invoice_id` FROM `payment`;

--! e14 statement reversible-if lock="EXCLUSIVE" effect=absent table="payment" on="payment"
-- Drops table payment, which only the new release knows.
DROP TABLE `payment`;

--! e13 check reversible-if on="owner" complaint="owner holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table owner.
SELECT `id` FROM `owner`;

--! e13 statement reversible-if lock="EXCLUSIVE" effect=absent table="owner" on="owner"
-- Drops table owner, which only the new release knows.
DROP TABLE `owner`;

--! e12 check reversible-if on="invoice_line" complaint="invoice_line holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table invoice_line.
SELECT `invoice_id`, `line` FROM `invoice_line`;

--! e12 statement reversible-if lock="EXCLUSIVE" effect=absent table="invoice_line" on="invoice_line"
-- Drops table invoice_line, which only the new release knows.
DROP TABLE `invoice_line`;

--! e11 check reversible-if on="invoice" complaint="invoice holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table invoice.
SELECT `id` FROM `invoice`;

--! e11 statement reversible-if lock="EXCLUSIVE" effect=absent table="invoice" on="invoice"
-- Drops table invoice, which only the new release knows.
DROP TABLE `invoice`;

--! e10 check reversible-if on="appointment" complaint="appointment holds rows that the new release wrote; they would be lost"
-- Rows that would be lost with table appointment.
SELECT `id` FROM `appointment`;

--! e10 statement reversible-if lock="EXCLUSIVE" effect=absent table="appointment" on="appointment"
-- Drops table appointment, which only the new release knows.
DROP TABLE `appointment`;

--! e9 statement reversible lock="EXCLUSIVE" effect=absent sequence="vaccine_seq" on="vaccine_seq"
-- Drops the sequence vaccine_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `vaccine_seq`;

--! e8 statement reversible lock="EXCLUSIVE" effect=absent sequence="treatment_seq" on="treatment_seq"
-- Drops the sequence treatment_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `treatment_seq`;

--! e7 statement reversible lock="EXCLUSIVE" effect=absent sequence="species_seq" on="species_seq"
-- Drops the sequence species_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `species_seq`;

--! e6 statement reversible lock="EXCLUSIVE" effect=absent sequence="specialty_seq" on="specialty_seq"
-- Drops the sequence specialty_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `specialty_seq`;

--! e5 statement reversible lock="EXCLUSIVE" effect=absent sequence="room_seq" on="room_seq"
-- Drops the sequence room_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `room_seq`;

--! e4 statement reversible lock="EXCLUSIVE" effect=absent sequence="pet_seq" on="pet_seq"
-- Drops the sequence pet_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `pet_seq`;

--! e3 statement reversible lock="EXCLUSIVE" effect=absent sequence="person_seq" on="person_seq"
-- Drops the sequence person_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `person_seq`;

--! e2 statement reversible lock="EXCLUSIVE" effect=absent sequence="invoice_seq" on="invoice_seq"
-- Drops the sequence invoice_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `invoice_seq`;

--! e1 statement reversible lock="EXCLUSIVE" effect=absent sequence="appointment_seq" on="appointment_seq"
-- Drops the sequence appointment_seq.
-- Catalog-only, milliseconds under an exclusive metadata lock, and at most the lock budget of waiting for it.
DROP SEQUENCE `appointment_seq`;
