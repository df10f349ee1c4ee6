--! e1 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.priority, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "priority" integer DEFAULT (0) NOT NULL;

--! e2 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.created_at, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "created_at" timestamptz(6) DEFAULT (now()) NOT NULL;

--! e3 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.state, NOT NULL with a default that is computed once and kept in the catalog for the rows that exist. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "state" varchar(255) DEFAULT ('NEW') NOT NULL;

--! e4 transaction reversible-if lock="ACCESS EXCLUSIVE" on="orders"
-- Adds column orders.origin, nullable with a default that is computed once and kept in the catalog for the rows that exist. No row is rewritten.
-- Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.
ALTER TABLE "orders" ADD COLUMN "origin" varchar(255) DEFAULT ('x' -- unknown
);
