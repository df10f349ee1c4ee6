package dev.inchworm.dialect.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.dialect.Target;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a step is said to cost. */
class PostgreSqlLockCatalogueTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final ObjectName CUSTOMERS = ObjectName.of("customers");

    private static Optional<Footprint> footprint(String sql, StatementForm... variants) {
        return LockCatalogue.of(new Target(new PostgreSql(), ServerVersion.ofMajor(14)))
                .of(sql, List.of(ORDERS), Set.of(variants));
    }

    private static Footprint known(String sql, StatementForm... variants) {
        return footprint(sql, variants).orElseThrow();
    }

    @Test
    void theStrongestLockOfAllStatementsCounts() {
        Footprint footprint = known("""
                CREATE FUNCTION "f"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN DROP TABLE x; RETURN NEW; END $$;
                CREATE TRIGGER "g" BEFORE INSERT ON "orders" FOR EACH ROW EXECUTE FUNCTION "f"();
                COMMENT ON TABLE "orders" IS 'x';""");

        assertThat(footprint.lock()).contains("SHARE ROW EXCLUSIVE");
        assertThat(footprint.text())
                .isEqualTo("Catalog-only: milliseconds under SHARE ROW EXCLUSIVE (reads go on, writes wait),"
                        + " and at most the lock budget of waiting for it.");
        assertThat(known("ALTER TABLE \"orders\" DROP COLUMN \"a\", ADD COLUMN \"b\" int;")
                        .text())
                .isEqualTo(
                        "Catalog-only: milliseconds under ACCESS EXCLUSIVE, and at most the lock budget of waiting for it.");
    }

    @Test
    void tablesAreNamedWhereThereAreSeveral() {
        assertThat(LockCatalogue.of(new Target(new PostgreSql(), ServerVersion.ofMajor(14)))
                        .of(
                                "ALTER TABLE \"orders\" DROP CONSTRAINT \"k\";",
                                List.of(ORDERS, CUSTOMERS),
                                Set.of(PostgreSqlForm.DROP_FOREIGN_KEY))
                        .orElseThrow()
                        .text())
                .isEqualTo("Catalog-only: milliseconds under ACCESS EXCLUSIVE on orders and customers,"
                        + " and at most the lock budget of waiting for it.");
    }

    @Test
    void whatTheTextDoesNotTellIsTakenForTheDearerForm() {
        String sql = "ALTER TABLE \"orders\" ALTER COLUMN \"a\" SET NOT NULL;";

        assertThat(known(sql).rows()).isEqualTo(RowWork.SCAN);
        assertThat(known(sql).text())
                .isEqualTo(
                        "Reads every row under ACCESS EXCLUSIVE: nobody reads or writes meanwhile, however long it takes.");
        assertThat(known(sql, PostgreSqlForm.SET_NOT_NULL_PROVEN).rows()).isEqualTo(RowWork.NONE);
        assertThat(known("ALTER TABLE \"orders\" ALTER COLUMN \"a\" TYPE bigint;")
                        .text())
                .startsWith("Writes every row anew under ACCESS EXCLUSIVE: ");
    }

    @Test
    void whatHoldsUpNobodyClaimsNoLock() {
        Footprint footprint = known("ALTER TABLE \"orders\" VALIDATE CONSTRAINT \"k\";");

        assertThat(footprint.lock()).isEmpty();
        assertThat(footprint.text())
                .isEqualTo("SHARE UPDATE EXCLUSIVE: others read and write meanwhile, however long it takes.");
        assertThat(known("CREATE INDEX CONCURRENTLY i ON orders (a);").transactional())
                .isFalse();
    }

    @Test
    void aTableThatTheStepCreatesIsLockedForNobody() {
        assertThat(known("CREATE TABLE \"orders\" (\"id\" int); CREATE INDEX i ON \"orders\" (\"id\");")
                        .lock())
                .isEmpty();
        assertThat(known("CREATE TABLE \"u\" (\"id\" int REFERENCES \"orders\" (\"id\"));")
                        .lock())
                .contains("SHARE ROW EXCLUSIVE");
    }

    @Test
    void anUnknownFormIsNotGuessed() {
        assertThat(footprint("VACUUM FULL orders;")).isEmpty();
        assertThat(footprint("ALTER TABLE orders CLUSTER ON i;")).isEmpty();
        assertThat(footprint("DO $$ BEGIN END $$;")).isEmpty();
    }

    @Test
    void aTextThatTellsNothingIsWhatTheCallerSays() {
        assertThat(known("DO $$ BEGIN CREATE SCHEMA x; END $$;", PostgreSqlForm.CREATE_SCHEMA)
                        .lock())
                .isEmpty();
    }

    @Test
    void aFormThatTheOldestServerDoesNotKnowIsAMistake() {
        assertThatThrownBy(() -> footprint("ALTER TABLE orders ADD CONSTRAINT k NOT NULL a NOT VALID;"))
                .hasMessage("PostgreSQL 14 does not know ADD_NOT_NULL_NOT_VALID; version 18 does");
    }
}
