package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.change.Change;
import dev.inchworm.testing.CatalogPicture;
import dev.inchworm.testing.TestDatabase;
import dev.inchworm.testing.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An initial migration of a size that no single transaction could hold the locks of. */
class ManyTablesTest {

    private static final int TABLES = 3000;

    @Test
    void runOneByOne() throws SQLException {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            changes.add(new Change.CreateTable(table(i)));
        }
        Plan plan = Rollout.plan(Schema.EMPTY, changes, List.of(), 14);
        assertThat(plan.steps()).hasSize(2 * TABLES);

        try (TestDatabase database = TestPostgres.newest().newDatabase();
                Connection connection = database.connect()) {
            Rehearsal rehearsal = new Rehearsal(connection);
            rehearsal.hurryThrough(plan.steps());
            assertThat(rehearsal.query("SELECT count(*) FROM pg_constraint WHERE contype = 'f'"))
                    .containsExactly(String.valueOf(TABLES));
            rehearsal.hurryThrough(plan.undo().stream()
                    .filter(step -> !(step.work() instanceof Work.Check))
                    .toList());
            assertThat(CatalogPicture.of(connection)).isEmpty();
        }
    }

    private static Table table(int number) {
        String name = "t" + number;
        ObjectName next = ObjectName.of("t" + (number + 1) % TABLES);
        return Table.of(
                        ObjectName.of(name),
                        "T" + number,
                        List.of(Column.of("id", Simple.INT64, false), Column.of("next_id", Simple.INT64, true)),
                        new PrimaryKey(name + "_pkey", List.of("id")))
                .withIndexes(List.of(new Index(
                        name + "_idx",
                        List.of(new OfColumn("next_id", false)),
                        false,
                        Optional.empty(),
                        List.of(),
                        Optional.empty())))
                .withForeignKeys(List.of(new ForeignKey(
                        name + "_fkey", List.of("next_id"), next, List.of("id"), Action.NO_ACTION, Action.NO_ACTION)));
    }
}
