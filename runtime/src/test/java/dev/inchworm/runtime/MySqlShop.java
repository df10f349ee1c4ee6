package dev.inchworm.runtime;

import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.testing.TestDatabase;
import java.util.List;
import java.util.Set;

/** The migrations of {@link Shop} as MySQL and MariaDB need them: each change of a table is a step that commits by itself. */
final class MySqlShop {

    private static final ObjectName ORDERS = ObjectName.of("orders");

    private MySqlShop() {}

    static final String INITIAL = """
            --! e1 statement reversible effect=present table="orders" on="orders"
            -- Creates table orders.
            CREATE TABLE `orders` (`id` bigint PRIMARY KEY, `customer_id` bigint NOT NULL, `note` text) ENGINE=InnoDB;
            """;

    static final String INITIAL_UNDO = """
            --! e1 statement reversible lock="EXCLUSIVE" effect=absent table="orders" on="orders"
            DROP TABLE `orders`;
            """;

    static final String CREATED_BY = """
            --! e1 statement reversible lock="EXCLUSIVE" effect=present column="created_by" of="orders" on="orders"
            -- Adds column orders.created_by, nullable and without default.
            ALTER TABLE `orders` ADD COLUMN `created_by` bigint NULL, ALGORITHM=INSTANT;

            --! e2 statement reversible lock="EXCLUSIVE" effect=present trigger="orders_created_by_insert" of="orders" on="orders"
            -- Fills orders.created_by while the old release inserts.
            CREATE TRIGGER `orders_created_by_insert` BEFORE INSERT ON `orders` FOR EACH ROW
            BEGIN
                IF NEW.`created_by` IS NULL THEN SET NEW.`created_by` = NEW.`customer_id`; END IF;
            END;

            --! e3 statement reversible lock="EXCLUSIVE" effect=present trigger="orders_created_by_update" of="orders" on="orders"
            -- Fills orders.created_by while the old release updates.
            CREATE TRIGGER `orders_created_by_update` BEFORE UPDATE ON `orders` FOR EACH ROW
                SET NEW.`created_by` = coalesce(NEW.`created_by`, NEW.`customer_id`);

            --! e4 statement reversible lock="EXCLUSIVE" effect=present index="orders_created_by_idx" of="orders" on="orders"
            -- Builds index orders_created_by_idx without blocking anyone.
            ALTER TABLE `orders` ADD INDEX `orders_created_by_idx` (`created_by`), ALGORITHM=INPLACE, LOCK=NONE;

            --! b1 backfill reversible on="orders" key="id" column="created_by"
            -- Fills orders.created_by in rows that existed before.
            UPDATE `orders` SET `created_by` = (`customer_id`) WHERE `created_by` IS NULL AND /* window */ TRUE;

            --! t1 check reversible on="orders" complaint="orders.created_by is still NULL in some rows"
            SELECT 1 FROM `orders` WHERE `created_by` IS NULL;

            --! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
            -- Refuses NULL in orders.created_by from now on.
            ALTER TABLE `orders` MODIFY COLUMN `created_by` bigint NOT NULL, ALGORITHM=INPLACE, LOCK=NONE;

            --! r1 statement irreversible lock="EXCLUSIVE" effect=absent trigger="orders_created_by_insert" of="orders" on="orders"
            DROP TRIGGER `orders_created_by_insert`;

            --! r2 statement irreversible lock="EXCLUSIVE" effect=absent trigger="orders_created_by_update" of="orders" on="orders"
            DROP TRIGGER `orders_created_by_update`;
            """;

    static final String CREATED_BY_UNDO = """
            --! t2 statement reversible lock="EXCLUSIVE" effect=repeatable on="orders"
            ALTER TABLE `orders` MODIFY COLUMN `created_by` bigint NULL, ALGORITHM=INPLACE, LOCK=NONE;

            --! e4 statement reversible lock="EXCLUSIVE" effect=absent index="orders_created_by_idx" of="orders" on="orders"
            ALTER TABLE `orders` DROP INDEX `orders_created_by_idx`, ALGORITHM=INPLACE, LOCK=NONE;

            --! e3 statement reversible lock="EXCLUSIVE" effect=absent trigger="orders_created_by_update" of="orders" on="orders"
            DROP TRIGGER `orders_created_by_update`;

            --! e2 statement reversible lock="EXCLUSIVE" effect=absent trigger="orders_created_by_insert" of="orders" on="orders"
            DROP TRIGGER `orders_created_by_insert`;

            --! e1 check reversible on="orders" complaint="orders.created_by holds what only the new release wrote"
            SELECT 1 FROM `orders` WHERE `created_by` <> `customer_id`;

            --! e1 statement reversible lock="EXCLUSIVE" effect=absent column="created_by" of="orders" on="orders"
            ALTER TABLE `orders` DROP COLUMN `created_by`, ALGORITHM=INSTANT;
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

    static void insertOrders(TestDatabase database, int count) {
        database.execute("INSERT INTO orders (id, customer_id, note) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL"
                + " SELECT i + 1 FROM n WHERE i < " + Math.min(count, 1000)
                + ") SELECT i, i * 7, concat('n', i) FROM n");
        for (int have = 1000; have < count; have *= 2) {
            database.execute("INSERT INTO orders (id, customer_id, note) SELECT id + " + have + ", (id + " + have
                    + ") * 7, concat('n', id + " + have + ") FROM orders WHERE id <= " + (count - have));
        }
    }

    /** The definition of the table and its triggers. */
    static List<String> catalog(TestDatabase database) {
        return Fixture.rows(database, """
                SELECT concat_ws(' ', 'column', column_name, column_type, is_nullable, column_default) FROM information_schema.columns
                WHERE table_schema = DATABASE() AND table_name = 'orders'
                UNION ALL SELECT concat_ws(' ', 'index', index_name, column_name) FROM information_schema.statistics
                WHERE table_schema = DATABASE() AND table_name = 'orders'
                UNION ALL SELECT concat_ws(' ', 'trigger', trigger_name) FROM information_schema.triggers
                WHERE trigger_schema = DATABASE() ORDER BY 1""");
    }

    static List<String> stepStates(TestDatabase database) {
        return Fixture.rows(
                database,
                "SELECT concat_ws(' ', migration, step, state) FROM inchworm_step ORDER BY migration, number");
    }
}
