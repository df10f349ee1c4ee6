package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Script;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Refusals before a step has done anything. */
class RefusedStepTest {

    private static final String ALL = "dev.inchworm.testing.TestPostgres#all";

    private static final Plans CHECKED = Plans.none().with("0001-checked", """
            --! e1 check reversible on="lines" complaint="lines holds rows without a name"
            SELECT 1 FROM "lines" WHERE "name" IS NULL;

            --! e2 transaction reversible on="lines"
            ALTER TABLE "lines" ADD COLUMN "more" text;
            """, """
            --! e2 transaction reversible on="lines"
            ALTER TABLE "lines" DROP COLUMN "more";
            """);

    @ParameterizedTest
    @MethodSource(ALL)
    void aCheckThatFindsRowsStopsThere(TestPostgres postgres) {
        try (TestDatabase database = postgres.newDatabase()) {
            database.execute("CREATE TABLE lines (name text); INSERT INTO lines VALUES (NULL), ('a'), (NULL)");
            assertThatThrownBy(() -> inchworm(database, CHECKED).expand()).hasMessage("""
                    [IW822] Step e1 of 0001-checked: lines holds rows without a name (2 found).
                    The steps before it stay done; nothing after it was begun.
                    Fix: mend the rows, then run the command again""");
            assertThat(stepStates(database)).containsExactly("0001-checked e1 failed", "0001-checked e2 pending");

            database.execute("UPDATE lines SET name = 'b' WHERE name IS NULL");
            inchworm(database, CHECKED).expand();
            assertThat(stepStates(database)).containsExactly("0001-checked e1 done", "0001-checked e2 done");
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void aServerThatIsTooOldIsLeftAlone(TestPostgres postgres) {
        Script nothing = new Script(List.of(), List.of());
        Plans future = new Plans(List.of(new KnownMigration(
                MigrationId.ofFolder("0001-future").orElseThrow(),
                "sum",
                () -> new KnownMigration.Contents(
                        Optional.of(ServerVersion.ofMajor(99)), nothing, Set.of(), Set.of()))));
        try (TestDatabase database = postgres.newDatabase()) {
            assertThatThrownBy(() -> inchworm(database, future).expand())
                    .hasMessageStartingWith(
                            "[IW802] 0001-future was planned for PostgreSQL 99 and newer; this server is ")
                    .hasMessageContaining("Nothing was changed.");
            assertThat(stepStates(database)).isEmpty();
        }
    }
}
