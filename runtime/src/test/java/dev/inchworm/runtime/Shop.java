package dev.inchworm.runtime;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.Set;

/** The migrations that tests run: a shop whose orders get a NOT NULL column and lose another one. */
final class Shop {

    private static final ObjectName ORDERS = ObjectName.of("orders");

    private Shop() {}

    static final String INITIAL = """
            --! e1 transaction reversible on="orders"
            -- Creates table orders.
            CREATE TABLE "orders" ("id" bigint PRIMARY KEY, "customer_id" bigint NOT NULL, "note" text);
            """;

    static final String INITIAL_UNDO = """
            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            DROP TABLE "orders";
            """;

    static final String CREATED_BY = """
            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            -- Adds column orders.created_by, nullable and without default.
            ALTER TABLE "orders" ADD COLUMN "created_by" bigint;

            --! e2 transaction reversible lock="SHARE ROW EXCLUSIVE" on="orders"
            -- Fills orders.created_by while the old release writes.
            CREATE FUNCTION "orders_created_by_sync"() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW."created_by" IS NULL THEN NEW."created_by" := NEW."customer_id"; END IF;
                RETURN NEW;
            END $$;
            CREATE TRIGGER "orders_created_by_sync" BEFORE INSERT OR UPDATE ON "orders"
                FOR EACH ROW EXECUTE FUNCTION "orders_created_by_sync"();

            --! e3 statement reversible effect=index-present index="orders_created_by_idx" on="orders"
            -- Builds index orders_created_by_idx without blocking anyone.
            CREATE INDEX CONCURRENTLY "orders_created_by_idx" ON "orders" ("created_by");

            --! b1 backfill reversible on="orders" key="id" column="created_by"
            -- Fills orders.created_by in rows that existed before.
            UPDATE "orders" SET "created_by" = ("customer_id") WHERE "created_by" IS NULL AND /* window */ TRUE;

            --! t1 check reversible on="orders" complaint="orders.created_by is still NULL in some rows"
            SELECT 1 FROM "orders" WHERE "created_by" IS NULL;

            --! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            -- Refuses NULL in orders.created_by from now on.
            ALTER TABLE "orders" ADD CONSTRAINT "orders_created_by_nn" CHECK ("created_by" IS NOT NULL) NOT VALID;

            --! t3 transaction reversible on="orders"
            -- Looks at all rows, without keeping anyone waiting.
            ALTER TABLE "orders" VALIDATE CONSTRAINT "orders_created_by_nn";

            --! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
            -- Drops the sync of orders.created_by.
            DROP TRIGGER "orders_created_by_sync" ON "orders";
            DROP FUNCTION "orders_created_by_sync"();
            """;

    static final String CREATED_BY_UNDO = """
            --! t2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" DROP CONSTRAINT "orders_created_by_nn";

            --! e3 statement reversible effect=index-absent index="orders_created_by_idx" on="orders"
            DROP INDEX CONCURRENTLY "orders_created_by_idx";

            --! e2 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            DROP TRIGGER "orders_created_by_sync" ON "orders";
            DROP FUNCTION "orders_created_by_sync"();

            --! e1 check reversible on="orders" complaint="orders.created_by holds what only the new release wrote"
            SELECT 1 FROM "orders" WHERE "created_by" <> "customer_id";

            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" DROP COLUMN "created_by";
            """;

    static final String DROP_NOTE = """
            --! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
            -- Drops column orders.note.
            ALTER TABLE "orders" DROP COLUMN "note";
            """;

    /** What the first release was compiled with. */
    static Plans first() {
        return Plans.none().with("0001-initial", INITIAL, INITIAL_UNDO, Set.of(SchemaObject.table(ORDERS)), Set.of());
    }

    /** What the second release was compiled with. */
    static Plans second() {
        Set<SchemaObject> createdBy = Set.of(SchemaObject.column(ORDERS, "created_by"));
        return first().with("0002-orders-created-by", CREATED_BY, CREATED_BY_UNDO, createdBy, createdBy);
    }

    /** What the third release was compiled with. */
    static Plans third() {
        Set<SchemaObject> note = Set.of(SchemaObject.column(ORDERS, "note"));
        return second().with("0003-drop-note", DROP_NOTE, "", note, note);
    }
}
