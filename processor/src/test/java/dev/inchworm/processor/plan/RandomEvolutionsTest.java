package dev.inchworm.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.diagnostic.Severity;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.Target;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.diff.ConsumedHints;
import dev.inchworm.processor.diff.Differ;
import dev.inchworm.processor.diff.Difference;
import dev.inchworm.processor.prove.Prover;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.testing.Evolution;
import dev.inchworm.testing.Schemas;
import dev.inchworm.testing.TestPostgres;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is planned at all runs on a server, leads where it should, and is planned the same way again. */
class RandomEvolutionsTest {

    private static final Target TARGET = new Target(new PostgreSql(), 18);

    private record Question(Snapshot before, Reading reading, Difference difference) {}

    @Property(seed = "7", tries = 25, maxDiscardRatio = 1000, shrinking = ShrinkingMode.OFF)
    void whatIsPlannedRuns(@ForAll("evolutions") Evolution evolution) throws SQLException {
        rollout(evolution).rehearse(TestPostgres.newest(), TARGET.minimumMajor());
    }

    @Property(seed = "8", tries = 25, maxDiscardRatio = 1000, shrinking = ShrinkingMode.OFF)
    void thereIsNoDriftAfterAnyStep(@ForAll("evolutions") Evolution evolution) throws SQLException {
        DriftWatch.follow(rollout(evolution), TestPostgres.newest(), TARGET.minimumMajor());
    }

    @Property(seed = "9", tries = 300, maxDiscardRatio = 1000, shrinking = ShrinkingMode.OFF)
    void whatIsPlannedIsProven(@ForAll("evolutions") Evolution evolution) {
        assertThat(Prover.prove(rollout(evolution).trial(TARGET.minimumMajor())))
                .isEmpty();
    }

    /** What is not refused. */
    private static Rollout rollout(Evolution evolution) {
        Question question = question(evolution);
        Assume.that(question.difference.problems().stream()
                .noneMatch(problem -> problem.code().severity() == Severity.ERROR));
        Planned planned = plan(question);
        Assume.that(planned.problems().isEmpty() && !planned.plan().isEmpty());
        return Rollout.of(
                evolution.before(),
                question.difference.changes(),
                question.difference.used().toArray(Hint[]::new));
    }

    @Property(seed = "7", tries = 300)
    void planningIsPure(@ForAll("evolutions") Evolution evolution) {
        assertThat(plan(question(evolution))).isEqualTo(plan(question(evolution)));
    }

    private static Planned plan(Question question) {
        return Planner.plan(question.before, question.reading, question.difference, TARGET);
    }

    /** Every removal is meant, and every new column has a value. */
    private static Question question(Evolution evolution) {
        Snapshot before = new Snapshot(new TreeMap<>(), evolution.before());
        Schema after = evolution.after();
        List<Hint> hints = new ArrayList<>();
        for (Table table : evolution.before().tables().values()) {
            Table kept = after.tables().get(table.name());
            if (kept == null) {
                hints.add(new Hint.RemovedTable(table.name(), "unused", Place.NOWHERE));
                continue;
            }
            for (Column column : table.columns()) {
                if (kept.column(column.name()).isEmpty()) {
                    hints.add(new Hint.RemovedColumn(
                            table.name(), column.name(), "unused", Optional.empty(), Place.NOWHERE));
                }
            }
            for (Column column : kept.columns()) {
                if (table.column(column.name()).isEmpty() && !column.nullable()) {
                    hints.add(new Hint.Backfill(table.name(), column.name(), Sql.of("NULL"), Place.NOWHERE));
                }
            }
        }
        Reading reading = new Reading(after, hints, Map.of(), List.of());
        return new Question(before, reading, Differ.diff(before, reading, ConsumedHints.NONE));
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Schemas.evolutions();
    }
}
