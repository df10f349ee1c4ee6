--! e1 transaction reversible
-- Creates the sequence appointment_seq, which nobody knows yet.
CREATE SEQUENCE "appointment_seq" START WITH 1 INCREMENT BY 50;

--! e2 transaction reversible
-- Creates the sequence invoice_seq, which nobody knows yet.
CREATE SEQUENCE "invoice_seq" START WITH 1 INCREMENT BY 50;

--! e3 transaction reversible
-- Creates the sequence person_seq, which nobody knows yet.
CREATE SEQUENCE "person_seq" START WITH 1 INCREMENT BY 50;

--! e4 transaction reversible
-- Creates the sequence pet_seq, which nobody knows yet.
CREATE SEQUENCE "pet_seq" START WITH 1 INCREMENT BY 50;

--! e5 transaction reversible
-- Creates the sequence room_seq, which nobody knows yet.
CREATE SEQUENCE "room_seq" START WITH 1 INCREMENT BY 50;

--! e6 transaction reversible
-- Creates the sequence specialty_seq, which nobody knows yet.
CREATE SEQUENCE "specialty_seq" START WITH 1 INCREMENT BY 50;

--! e7 transaction reversible
-- Creates the sequence species_seq, which nobody knows yet.
CREATE SEQUENCE "species_seq" START WITH 1 INCREMENT BY 50;

--! e8 transaction reversible
-- Creates the sequence treatment_seq, which nobody knows yet.
CREATE SEQUENCE "treatment_seq" START WITH 1 INCREMENT BY 50;

--! e9 transaction reversible
-- Creates the sequence vaccine_seq, which nobody knows yet.
CREATE SEQUENCE "vaccine_seq" START WITH 1 INCREMENT BY 50;

--! e10 transaction reversible-if on="appointment"
-- Creates table appointment and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "appointment" (
    "id" bigint NOT NULL,
    "version" integer NOT NULL,
    "pet_id" bigint NOT NULL,
    "vet_id" bigint NOT NULL,
    "room_id" bigint,
    "starts_at" timestamptz(6) NOT NULL,
    "status" varchar(255) NOT NULL,
    CONSTRAINT "appointment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "appointment_status_check" CHECK ("status" IN ('BOOKED', 'DONE', 'CANCELLED'))
);
CREATE INDEX "appointment_by_start" ON "appointment" ("starts_at");

--! e11 transaction reversible-if on="invoice"
-- Creates table invoice. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "invoice" (
    "id" bigint NOT NULL,
    "owner_id" bigint NOT NULL,
    "issued" date NOT NULL,
    "urgency" smallint NOT NULL,
    CONSTRAINT "invoice_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "invoice_urgency_check" CHECK ("urgency" BETWEEN 0 AND 1)
);

--! e12 transaction reversible-if on="invoice_line"
-- Creates table invoice_line. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "invoice_line" (
    "invoice_id" bigint NOT NULL,
    "line" integer NOT NULL,
    "text" varchar(255) NOT NULL,
    "amount" numeric(10,2) NOT NULL,
    CONSTRAINT "invoice_line_pkey" PRIMARY KEY ("invoice_id", "line")
);

--! e13 transaction reversible-if on="owner"
-- Creates table owner. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "owner" (
    "id" bigint NOT NULL,
    "street" varchar(255) NOT NULL,
    "city" varchar(255) NOT NULL,
    "postcode" varchar(10),
    CONSTRAINT "owner_pkey" PRIMARY KEY ("id")
);

--! e14 transaction reversible-if on="payment"
-- Creates table payment. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "payment" (
    "invoice_id" bigint NOT NULL,
    "paid_at" timestamptz(6) NOT NULL,
    CONSTRAINT "payment_pkey" PRIMARY KEY ("invoice_id")
);

--! e15 transaction reversible-if on="person"
-- Creates table person. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "person" (
    "id" bigint NOT NULL,
    "name" varchar(255) NOT NULL,
    "email" varchar(255),
    "phone" varchar(255),
    "fax" varchar(255),
    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

--! e16 transaction reversible-if on="pet"
-- Creates table pet. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "pet" (
    "id" bigint NOT NULL,
    "name" varchar(255) NOT NULL,
    "born" date,
    "species_id" bigint NOT NULL,
    "owner_id" bigint NOT NULL,
    CONSTRAINT "pet_pkey" PRIMARY KEY ("id")
);

--! e17 transaction reversible-if on="pet_weighings"
-- Creates table pet_weighings. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "pet_weighings" (
    "pet_id" bigint NOT NULL,
    "weighed_on" date NOT NULL,
    "grams" integer NOT NULL,
    "weighings_order" integer NOT NULL,
    CONSTRAINT "pet_weighings_pkey" PRIMARY KEY ("pet_id", "weighings_order")
);

--! e18 transaction reversible-if on="room"
-- Creates table room. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "room" (
    "id" bigint NOT NULL,
    "name" varchar(80) NOT NULL,
    CONSTRAINT "room_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "room_name_key" UNIQUE ("name")
);

--! e19 transaction reversible-if on="specialty"
-- Creates table specialty. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "specialty" (
    "id" bigint NOT NULL,
    "name" varchar(80) NOT NULL,
    CONSTRAINT "specialty_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "specialty_name_key" UNIQUE ("name")
);

--! e20 transaction reversible-if on="species"
-- Creates table species. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "species" (
    "id" bigint NOT NULL,
    "name" varchar(80) NOT NULL,
    CONSTRAINT "species_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "species_name_key" UNIQUE ("name")
);

--! e21 transaction reversible-if on="treatment"
-- Creates table treatment. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "treatment" (
    "id" bigint NOT NULL,
    "appointment_id" bigint NOT NULL,
    "price" numeric(10,2) NOT NULL,
    "notes" varchar(255),
    "dtype" varchar(31) NOT NULL,
    "anaesthetic" varchar(255),
    "vaccine_id" bigint,
    CONSTRAINT "treatment_pkey" PRIMARY KEY ("id")
);

--! e22 transaction reversible-if on="vaccine"
-- Creates table vaccine. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "vaccine" (
    "id" bigint NOT NULL,
    "name" varchar(80) NOT NULL,
    CONSTRAINT "vaccine_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "vaccine_name_key" UNIQUE ("name")
);

--! e23 transaction reversible-if on="vet"
-- Creates table vet. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "vet" (
    "id" bigint NOT NULL,
    "licence" varchar(20) NOT NULL,
    CONSTRAINT "vet_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "vet_licence_key" UNIQUE ("licence")
);

--! e24 transaction reversible-if on="vet_languages"
-- Creates table vet_languages. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "vet_languages" (
    "vet_id" bigint NOT NULL,
    "languages" varchar(255)
);

--! e25 transaction reversible-if on="vet_specialties"
-- Creates table vet_specialties. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE "vet_specialties" (
    "vet_id" bigint NOT NULL,
    "specialties_id" bigint NOT NULL,
    CONSTRAINT "vet_specialties_pkey" PRIMARY KEY ("vet_id", "specialties_id")
);

--! e26 transaction reversible lock="SHARE ROW EXCLUSIVE" on="appointment","vet","pet","room"
-- Lets appointment refer to vet, pet, room. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "appointment" ADD CONSTRAINT "fk4heuaai5m6gwyxqw1l3kd5lnl" FOREIGN KEY ("vet_id") REFERENCES "vet" ("id");
ALTER TABLE "appointment" ADD CONSTRAINT "fk8y0it8yrd322ps2jklm5f8e07" FOREIGN KEY ("pet_id") REFERENCES "pet" ("id");
ALTER TABLE "appointment" ADD CONSTRAINT "fk8yxiq8d6ubccrih94xicd2l5b" FOREIGN KEY ("room_id") REFERENCES "room" ("id");

--! e27 transaction reversible lock="SHARE ROW EXCLUSIVE" on="invoice","owner"
-- Lets invoice refer to owner. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "invoice" ADD CONSTRAINT "fkqkhdidjn05sm5ij3rx7541i9g" FOREIGN KEY ("owner_id") REFERENCES "owner" ("id");

--! e28 transaction reversible lock="SHARE ROW EXCLUSIVE" on="invoice_line","invoice"
-- Lets invoice_line refer to invoice. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "invoice_line" ADD CONSTRAINT "fkfnwks1ouvwbttl0fklxsem7ik" FOREIGN KEY ("invoice_id") REFERENCES "invoice" ("id");

--! e29 transaction reversible lock="SHARE ROW EXCLUSIVE" on="owner","person"
-- Lets owner refer to person. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "owner" ADD CONSTRAINT "fk8l2ymuksx0e53ouw99wxl5uu6" FOREIGN KEY ("id") REFERENCES "person" ("id");

--! e30 transaction reversible lock="SHARE ROW EXCLUSIVE" on="payment","invoice"
-- Lets payment refer to invoice. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "payment" ADD CONSTRAINT "fksb24p8f52refbb80qwp4gem9n" FOREIGN KEY ("invoice_id") REFERENCES "invoice" ("id");

--! e31 transaction reversible lock="SHARE ROW EXCLUSIVE" on="pet","owner","species"
-- Lets pet refer to owner, species. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "pet" ADD CONSTRAINT "fk7qfti9yba86tgfe9oobeqxfxg" FOREIGN KEY ("owner_id") REFERENCES "owner" ("id");
ALTER TABLE "pet" ADD CONSTRAINT "fk99r3ye65n5d263qxacwfu6ef1" FOREIGN KEY ("species_id") REFERENCES "species" ("id");

--! e32 transaction reversible lock="SHARE ROW EXCLUSIVE" on="pet_weighings","pet"
-- Lets pet_weighings refer to pet. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "pet_weighings" ADD CONSTRAINT "fk4virmy6jht8x0d6aap80cfa09" FOREIGN KEY ("pet_id") REFERENCES "pet" ("id");

--! e33 transaction reversible lock="SHARE ROW EXCLUSIVE" on="treatment","vaccine","appointment"
-- Lets treatment refer to vaccine, appointment. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "treatment" ADD CONSTRAINT "fkcy25iosbu91p1o0egejr51ybk" FOREIGN KEY ("vaccine_id") REFERENCES "vaccine" ("id");
ALTER TABLE "treatment" ADD CONSTRAINT "fklbjacumj5232ltta4bdnw68jj" FOREIGN KEY ("appointment_id") REFERENCES "appointment" ("id");

--! e34 transaction reversible lock="SHARE ROW EXCLUSIVE" on="vet","person"
-- Lets vet refer to person. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "vet" ADD CONSTRAINT "fk4m438u7ncs3exxnyub4pqkamp" FOREIGN KEY ("id") REFERENCES "person" ("id");

--! e35 transaction reversible lock="SHARE ROW EXCLUSIVE" on="vet_languages","vet"
-- Lets vet_languages refer to vet. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "vet_languages" ADD CONSTRAINT "fkpskm7i593fbk74dpv3kic0k9l" FOREIGN KEY ("vet_id") REFERENCES "vet" ("id");

--! e36 transaction reversible lock="SHARE ROW EXCLUSIVE" on="vet_specialties","specialty","vet"
-- Lets vet_specialties refer to specialty, vet. All of these tables are new and empty: nothing to scan, nobody waits.
ALTER TABLE "vet_specialties" ADD CONSTRAINT "fk64mhgkn3aosj0rfhrsknfglc7" FOREIGN KEY ("specialties_id") REFERENCES "specialty" ("id");
ALTER TABLE "vet_specialties" ADD CONSTRAINT "fkfus1vh2e7gmcntt42f3woqw9m" FOREIGN KEY ("vet_id") REFERENCES "vet" ("id");
