--! e1 statement reversible effect=present sequence="appointment_seq" on="appointment_seq"
-- Creates the sequence appointment_seq, which nobody knows yet.
CREATE SEQUENCE `appointment_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e2 statement reversible effect=present sequence="invoice_seq" on="invoice_seq"
-- Creates the sequence invoice_seq, which nobody knows yet.
CREATE SEQUENCE `invoice_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e3 statement reversible effect=present sequence="person_seq" on="person_seq"
-- Creates the sequence person_seq, which nobody knows yet.
CREATE SEQUENCE `person_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e4 statement reversible effect=present sequence="pet_seq" on="pet_seq"
-- Creates the sequence pet_seq, which nobody knows yet.
CREATE SEQUENCE `pet_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e5 statement reversible effect=present sequence="room_seq" on="room_seq"
-- Creates the sequence room_seq, which nobody knows yet.
CREATE SEQUENCE `room_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e6 statement reversible effect=present sequence="specialty_seq" on="specialty_seq"
-- Creates the sequence specialty_seq, which nobody knows yet.
CREATE SEQUENCE `specialty_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e7 statement reversible effect=present sequence="species_seq" on="species_seq"
-- Creates the sequence species_seq, which nobody knows yet.
CREATE SEQUENCE `species_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e8 statement reversible effect=present sequence="treatment_seq" on="treatment_seq"
-- Creates the sequence treatment_seq, which nobody knows yet.
CREATE SEQUENCE `treatment_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e9 statement reversible effect=present sequence="vaccine_seq" on="vaccine_seq"
-- Creates the sequence vaccine_seq, which nobody knows yet.
CREATE SEQUENCE `vaccine_seq` START WITH 1 INCREMENT BY 50 ENGINE=InnoDB;

--! e10 statement reversible-if effect=present table="appointment" on="appointment"
-- Creates table appointment and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `appointment` (
    `id` bigint NOT NULL,
    `version` int NOT NULL,
    `pet_id` bigint NOT NULL,
    `vet_id` bigint NOT NULL,
    `room_id` bigint,
    `starts_at` datetime(6) NOT NULL,
    `status` enum('BOOKED','DONE','CANCELLED') NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `appointment_by_start` (`starts_at`),
    INDEX `fk4heuaai5m6gwyxqw1l3kd5lnl` (`vet_id`),
    INDEX `fk8y0it8yrd322ps2jklm5f8e07` (`pet_id`),
    INDEX `fk8yxiq8d6ubccrih94xicd2l5b` (`room_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e11 statement reversible-if effect=present table="invoice" on="invoice"
-- Creates table invoice and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `invoice` (
    `id` bigint NOT NULL,
    `owner_id` bigint NOT NULL,
    `issued` date NOT NULL,
    `urgency` tinyint NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `fkqkhdidjn05sm5ij3rx7541i9g` (`owner_id`),
    CONSTRAINT `invoice_urgency_check` CHECK (`urgency` BETWEEN 0 AND 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e12 statement reversible-if effect=present table="invoice_line" on="invoice_line"
-- Creates table invoice_line. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `invoice_line` (
    `invoice_id` bigint NOT NULL,
    `line` int NOT NULL,
    `text` varchar(255) NOT NULL,
    `amount` decimal(10,2) NOT NULL,
    PRIMARY KEY (`invoice_id`, `line`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e13 statement reversible-if effect=present table="owner" on="owner"
-- Creates table owner. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `owner` (
    `id` bigint NOT NULL,
    `street` varchar(255) NOT NULL,
    `city` varchar(255) NOT NULL,
    `postcode` varchar(10),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e14 statement reversible-if effect=present table="payment" on="payment"
-- Creates table payment. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `payment` (
    `invoice_id` bigint NOT NULL,
    `paid_at` datetime(6) NOT NULL,
    PRIMARY KEY (`invoice_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e15 statement reversible-if effect=present table="person" on="person"
-- Creates table person. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `person` (
    `id` bigint NOT NULL,
    `name` varchar(255) NOT NULL,
    `email` varchar(255),
    `phone` varchar(255),
    `fax` varchar(255),
    PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e16 statement reversible-if effect=present table="pet" on="pet"
-- Creates table pet and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `pet` (
    `id` bigint NOT NULL,
    `name` varchar(255) NOT NULL,
    `born` date,
    `species_id` bigint NOT NULL,
    `owner_id` bigint NOT NULL,
    PRIMARY KEY (`id`),
    INDEX `fk7qfti9yba86tgfe9oobeqxfxg` (`owner_id`),
    INDEX `fk99r3ye65n5d263qxacwfu6ef1` (`species_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e17 statement reversible-if effect=present table="pet_weighings" on="pet_weighings"
-- Creates table pet_weighings. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `pet_weighings` (
    `pet_id` bigint NOT NULL,
    `weighed_on` date NOT NULL,
    `grams` int NOT NULL,
    `weighings_order` int NOT NULL,
    PRIMARY KEY (`pet_id`, `weighings_order`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e18 statement reversible-if effect=present table="room" on="room"
-- Creates table room. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `room` (
    `id` bigint NOT NULL,
    `name` varchar(80) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `room_name_key` UNIQUE (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e19 statement reversible-if effect=present table="specialty" on="specialty"
-- Creates table specialty. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `specialty` (
    `id` bigint NOT NULL,
    `name` varchar(80) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `specialty_name_key` UNIQUE (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e20 statement reversible-if effect=present table="species" on="species"
-- Creates table species. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `species` (
    `id` bigint NOT NULL,
    `name` varchar(80) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `species_name_key` UNIQUE (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e21 statement reversible-if effect=present table="treatment" on="treatment"
-- Creates table treatment and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `treatment` (
    `id` bigint NOT NULL,
    `appointment_id` bigint NOT NULL,
    `price` decimal(10,2) NOT NULL,
    `notes` varchar(255),
    `dtype` varchar(31) NOT NULL,
    `anaesthetic` varchar(255),
    `vaccine_id` bigint,
    PRIMARY KEY (`id`),
    INDEX `fkcy25iosbu91p1o0egejr51ybk` (`vaccine_id`),
    INDEX `fklbjacumj5232ltta4bdnw68jj` (`appointment_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e22 statement reversible-if effect=present table="vaccine" on="vaccine"
-- Creates table vaccine. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `vaccine` (
    `id` bigint NOT NULL,
    `name` varchar(80) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `vaccine_name_key` UNIQUE (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e23 statement reversible-if effect=present table="vet" on="vet"
-- Creates table vet. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `vet` (
    `id` bigint NOT NULL,
    `licence` varchar(20) NOT NULL,
    PRIMARY KEY (`id`),
    CONSTRAINT `vet_licence_key` UNIQUE (`licence`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e24 statement reversible-if effect=present table="vet_languages" on="vet_languages"
-- Creates table vet_languages and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `vet_languages` (
    `vet_id` bigint NOT NULL,
    `languages` varchar(255),
    INDEX `fkpskm7i593fbk74dpv3kic0k9l` (`vet_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e25 statement reversible-if effect=present table="vet_specialties" on="vet_specialties"
-- Creates table vet_specialties and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `vet_specialties` (
    `vet_id` bigint NOT NULL,
    `specialties_id` bigint NOT NULL,
    PRIMARY KEY (`vet_id`, `specialties_id`),
    INDEX `fk64mhgkn3aosj0rfhrsknfglc7` (`specialties_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_ai_ci;

--! e26 statement reversible lock="EXCLUSIVE" effect=present constraint="fk4heuaai5m6gwyxqw1l3kd5lnl" of="appointment" on="appointment","vet"
-- Lets appointment refer to vet. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `appointment` ADD CONSTRAINT `fk4heuaai5m6gwyxqw1l3kd5lnl` FOREIGN KEY (`vet_id`) REFERENCES `vet` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e27 statement reversible lock="EXCLUSIVE" effect=present constraint="fk8y0it8yrd322ps2jklm5f8e07" of="appointment" on="appointment","pet"
-- Lets appointment refer to pet. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `appointment` ADD CONSTRAINT `fk8y0it8yrd322ps2jklm5f8e07` FOREIGN KEY (`pet_id`) REFERENCES `pet` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e28 statement reversible lock="EXCLUSIVE" effect=present constraint="fk8yxiq8d6ubccrih94xicd2l5b" of="appointment" on="appointment","room"
-- Lets appointment refer to room. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `appointment` ADD CONSTRAINT `fk8yxiq8d6ubccrih94xicd2l5b` FOREIGN KEY (`room_id`) REFERENCES `room` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e29 statement reversible lock="EXCLUSIVE" effect=present constraint="fkqkhdidjn05sm5ij3rx7541i9g" of="invoice" on="invoice","owner"
-- Lets invoice refer to owner. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `invoice` ADD CONSTRAINT `fkqkhdidjn05sm5ij3rx7541i9g` FOREIGN KEY (`owner_id`) REFERENCES `owner` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e30 statement reversible lock="EXCLUSIVE" effect=present constraint="fkfnwks1ouvwbttl0fklxsem7ik" of="invoice_line" on="invoice_line","invoice"
-- Lets invoice_line refer to invoice. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `invoice_line` ADD CONSTRAINT `fkfnwks1ouvwbttl0fklxsem7ik` FOREIGN KEY (`invoice_id`) REFERENCES `invoice` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e31 statement reversible lock="EXCLUSIVE" effect=present constraint="fk8l2ymuksx0e53ouw99wxl5uu6" of="owner" on="owner","person"
-- Lets owner refer to person. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `owner` ADD CONSTRAINT `fk8l2ymuksx0e53ouw99wxl5uu6` FOREIGN KEY (`id`) REFERENCES `person` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e32 statement reversible lock="EXCLUSIVE" effect=present constraint="fksb24p8f52refbb80qwp4gem9n" of="payment" on="payment","invoice"
-- Lets payment refer to invoice. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `payment` ADD CONSTRAINT `fksb24p8f52refbb80qwp4gem9n` FOREIGN KEY (`invoice_id`) REFERENCES `invoice` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e33 statement reversible lock="EXCLUSIVE" effect=present constraint="fk7qfti9yba86tgfe9oobeqxfxg" of="pet" on="pet","owner"
-- Lets pet refer to owner. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `pet` ADD CONSTRAINT `fk7qfti9yba86tgfe9oobeqxfxg` FOREIGN KEY (`owner_id`) REFERENCES `owner` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e34 statement reversible lock="EXCLUSIVE" effect=present constraint="fk99r3ye65n5d263qxacwfu6ef1" of="pet" on="pet","species"
-- Lets pet refer to species. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `pet` ADD CONSTRAINT `fk99r3ye65n5d263qxacwfu6ef1` FOREIGN KEY (`species_id`) REFERENCES `species` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e35 statement reversible lock="EXCLUSIVE" effect=present constraint="fk4virmy6jht8x0d6aap80cfa09" of="pet_weighings" on="pet_weighings","pet"
-- Lets pet_weighings refer to pet. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `pet_weighings` ADD CONSTRAINT `fk4virmy6jht8x0d6aap80cfa09` FOREIGN KEY (`pet_id`) REFERENCES `pet` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e36 statement reversible lock="EXCLUSIVE" effect=present constraint="fkcy25iosbu91p1o0egejr51ybk" of="treatment" on="treatment","vaccine"
-- Lets treatment refer to vaccine. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `treatment` ADD CONSTRAINT `fkcy25iosbu91p1o0egejr51ybk` FOREIGN KEY (`vaccine_id`) REFERENCES `vaccine` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e37 statement reversible lock="EXCLUSIVE" effect=present constraint="fklbjacumj5232ltta4bdnw68jj" of="treatment" on="treatment","appointment"
-- Lets treatment refer to appointment. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `treatment` ADD CONSTRAINT `fklbjacumj5232ltta4bdnw68jj` FOREIGN KEY (`appointment_id`) REFERENCES `appointment` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e38 statement reversible lock="EXCLUSIVE" effect=present constraint="fk4m438u7ncs3exxnyub4pqkamp" of="vet" on="vet","person"
-- Lets vet refer to person. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `vet` ADD CONSTRAINT `fk4m438u7ncs3exxnyub4pqkamp` FOREIGN KEY (`id`) REFERENCES `person` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e39 statement reversible lock="EXCLUSIVE" effect=present constraint="fkpskm7i593fbk74dpv3kic0k9l" of="vet_languages" on="vet_languages","vet"
-- Lets vet_languages refer to vet. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `vet_languages` ADD CONSTRAINT `fkpskm7i593fbk74dpv3kic0k9l` FOREIGN KEY (`vet_id`) REFERENCES `vet` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e40 statement reversible lock="EXCLUSIVE" effect=present constraint="fk64mhgkn3aosj0rfhrsknfglc7" of="vet_specialties" on="vet_specialties","specialty"
-- Lets vet_specialties refer to specialty. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `vet_specialties` ADD CONSTRAINT `fk64mhgkn3aosj0rfhrsknfglc7` FOREIGN KEY (`specialties_id`) REFERENCES `specialty` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e41 statement reversible lock="EXCLUSIVE" effect=present constraint="fkfus1vh2e7gmcntt42f3woqw9m" of="vet_specialties" on="vet_specialties","vet"
-- Lets vet_specialties refer to vet. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `vet_specialties` ADD CONSTRAINT `fkfus1vh2e7gmcntt42f3woqw9m` FOREIGN KEY (`vet_id`) REFERENCES `vet` (`id`), ALGORITHM=COPY, LOCK=SHARED;
