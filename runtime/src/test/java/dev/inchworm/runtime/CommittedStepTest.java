package dev.inchworm.runtime;

import static dev.inchworm.runtime.Fixture.inchworm;
import static dev.inchworm.runtime.Fixture.rows;
import static dev.inchworm.runtime.Fixture.stepStates;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import org.junit.jupiter.api.Test;

class CommittedStepTest {

    private static final String UNDO = """
            --! e1 statement reversible effect=absent column="b" of="lines" on="lines"
            ALTER TABLE "lines" DROP COLUMN "b";
            """;

    private static Plans adding(String column) {
        return Plans.none().with("0001-column", """
                --! e1 statement reversible effect=present column="b" of="lines" lock="ACCESS EXCLUSIVE" on="lines"
                ALTER TABLE "lines" ADD COLUMN "%s" int;

                --! e2 statement reversible effect=repeatable on="lines"
                ALTER TABLE "lines" ALTER COLUMN "%s" SET DEFAULT 7;
                """.formatted(column, column), UNDO);
    }

    @Test
    void theCatalogTellsWhetherAStatementTookEffect() {
        try (TestDatabase database = TestPostgres.newest().emptyDatabase()) {
            database.execute("CREATE TABLE lines (a int)");
            inchworm(database, adding("b")).expand();
            database.execute("INSERT INTO lines VALUES (1)");

            // Killed before the journal heard of it.
            database.execute("UPDATE inchworm.step SET state = 'running', finished = NULL");
            inchworm(database, adding("b")).expand();
            assertThat(rows(database, "SELECT a, b FROM lines")).containsExactly("1|7");
            assertThat(stepStates(database)).containsExactly("0001-column e1 done", "0001-column e2 done");

            inchworm(database, adding("b")).undo();
            assertThat(rows(database, "SELECT * FROM lines")).containsExactly("1");
        }
    }

    @Test
    void whatIsThereBeforeIsSomebodyElses() {
        try (TestDatabase database = TestPostgres.newest().emptyDatabase()) {
            database.execute("CREATE TABLE lines (a int, b text)");
            for (int run = 0; run < 2; run++) {
                assertThatThrownBy(() -> inchworm(database, adding("b")).expand())
                        .hasMessage("""
                        [IW883] Step e1 of 0001-column would make column lines.b, and something of that name is there already.
                        Inchworm did not make it, so it may be another thing. Nothing of the step was done.
                        Fix: 1. drop or rename it, then run the command again   2. choose another name in the entity and \
                        accept anew""");
            }
            inchworm(database, adding("b")).undo();
            assertThat(rows(database, "SELECT data_type FROM information_schema.columns WHERE table_name = 'lines'"))
                    .containsExactly("integer", "text");
        }
    }

    @Test
    void aStatementThatDoesSomethingElseIsNotBelieved() {
        try (TestDatabase database = TestPostgres.newest().emptyDatabase()) {
            database.execute("CREATE TABLE lines (a int)");
            assertThatThrownBy(() -> inchworm(database, adding("c")).expand()).hasMessage("""
                    [IW884] Step e1 of 0001-column ran without an error, but the catalog does not show what it says: column \
                    lines.b is there.
                    The journal has the step as begun, and another run will try it again.
                    Fix: let the statement do what its header says (effect=...), or say there what it does""");
        }
    }
}
