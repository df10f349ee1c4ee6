--! e1 statement reversible-if effect=present table="people" on="people"
-- Creates table people and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `people` (
    `id` bigint NOT NULL,
    `team` bigint,
    `boss` bigint,
    `order` bigint,
    PRIMARY KEY (`id`),
    INDEX `boss_fk` (`boss`),
    INDEX `person_order_fk` (`order`),
    INDEX `team_fk` (`team`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

--! e2 statement reversible-if effect=present table="teams" on="teams"
-- Creates table teams and its indexes. Nobody knows it yet: no lock that anyone could wait for.
CREATE TABLE `teams` (
    `id` bigint NOT NULL,
    `lead` bigint,
    `order` bigint,
    PRIMARY KEY (`id`),
    INDEX `lead_fk` (`lead`),
    INDEX `team_order_fk` (`order`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_ai_ci;

--! e3 statement reversible lock="EXCLUSIVE" effect=present constraint="boss_fk" of="people" on="people"
-- Lets people refer to people. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `people` ADD CONSTRAINT `boss_fk` FOREIGN KEY (`boss`) REFERENCES `people` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e4 statement reversible lock="EXCLUSIVE" effect=present constraint="team_fk" of="people" on="people","teams"
-- Lets people refer to teams. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `people` ADD CONSTRAINT `team_fk` FOREIGN KEY (`team`) REFERENCES `teams` (`id`), ALGORITHM=COPY, LOCK=SHARED;

--! e5 statement reversible lock="EXCLUSIVE" effect=present constraint="lead_fk" of="teams" on="teams","people"
-- Lets teams refer to people. Both are new and empty: nothing to copy, nobody waits.
ALTER TABLE `teams` ADD CONSTRAINT `lead_fk` FOREIGN KEY (`lead`) REFERENCES `people` (`id`), ALGORITHM=COPY, LOCK=SHARED;
