package dev.inchworm.runtime.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Script;
import dev.inchworm.migration.StepFile;
import dev.inchworm.runtime.journal.JournalView;
import dev.inchworm.runtime.journal.KnownMigration;
import dev.inchworm.runtime.journal.MigrationState;
import dev.inchworm.runtime.journal.RecordedMigration;
import dev.inchworm.runtime.journal.RecordedStep;
import dev.inchworm.runtime.journal.StepState;
import dev.inchworm.runtime.journal.StepText;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");
    private static final SchemaObject TABLE = SchemaObject.table(ORDERS);
    private static final SchemaObject NOTE = SchemaObject.column(ORDERS, "note");
    private static final SchemaObject TOTAL = SchemaObject.column(ORDERS, "total");
    private static final SchemaObject SEQUENCE = SchemaObject.sequence(ORDERS);

    private static KnownMigration migration(int number, Set<SchemaObject> touched, Set<SchemaObject> inTransition) {
        Script script = new Script(
                StepFile.parse(
                        "--! e1 transaction reversible\nSELECT 1;\n--! r1 transaction irreversible\nSELECT 2;\n", "x"),
                List.of());
        return new KnownMigration(
                new MigrationId(number, "m"),
                "sum" + number,
                () -> new KnownMigration.Contents(
                        Optional.of(ServerVersion.ofMajor(14)), script, touched, inTransition));
    }

    private static RecordedMigration recorded(KnownMigration known, int done) {
        List<RecordedStep> steps = new ArrayList<>();
        known.steps()
                .forEach(step -> steps.add(new RecordedStep(
                        step.id(),
                        steps.size() + 1,
                        StepText.kind(step),
                        step.reversibility(),
                        step.summary(),
                        StepText.checksum(step),
                        steps.size() < done ? StepState.DONE : StepState.PENDING,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        return new RecordedMigration(
                known.id(),
                known.checksum(),
                MigrationState.OPEN,
                known.touched(),
                known.inTransition(),
                Instant.EPOCH,
                steps);
    }

    private static List<String> waits(JournalView journal, KnownMigration... known) {
        return Agenda.of(List.of(known), journal).courses().stream()
                .flatMap(course -> course.waitsFor().stream()
                        .map(other -> course.id().number() + " for " + other.number() + " over "
                                + course.over().orElseThrow()))
                .toList();
    }

    @Test
    void whatMeetsAnObjectInTransitionWaits() {
        KnownMigration first = migration(1, Set.of(NOTE), Set.of(NOTE));
        assertThat(waits(JournalView.NONE, first, migration(2, Set.of(NOTE), Set.of())))
                .containsExactly("2 for 1 over orders.note");
        assertThat(waits(JournalView.NONE, first, migration(2, Set.of(TABLE), Set.of())))
                .as("a table holds its columns")
                .containsExactly("2 for 1 over orders.note");
        assertThat(waits(JournalView.NONE, first, migration(2, Set.of(TOTAL, SEQUENCE), Set.of())))
                .as("another column of the table, and a sequence of its name, are other objects")
                .isEmpty();
        assertThat(waits(JournalView.NONE, migration(1, Set.of(NOTE), Set.of()), migration(2, Set.of(NOTE), Set.of())))
                .as("what is not left in transition is done with")
                .isEmpty();
    }

    @Test
    void nothingWaitsForWhatIsContracted() {
        KnownMigration first = migration(1, Set.of(NOTE), Set.of(NOTE));
        KnownMigration second = migration(2, Set.of(NOTE), Set.of());
        assertThat(waits(new JournalView(true, List.of(recorded(first, 1))), first, second))
                .hasSize(1);
        assertThat(waits(new JournalView(true, List.of(recorded(first, 2))), first, second))
                .isEmpty();
    }

    @Test
    void whatBeganGoesOn() {
        KnownMigration first = migration(1, Set.of(NOTE), Set.of(NOTE));
        KnownMigration second = migration(2, Set.of(NOTE), Set.of());
        assertThat(waits(new JournalView(true, List.of(recorded(second, 1))), first, second))
                .isEmpty();
    }

    @Test
    void whatBuildsOnSomethingThatWaitsWaitsToo() {
        KnownMigration first = migration(1, Set.of(NOTE), Set.of(NOTE));
        KnownMigration second = migration(2, Set.of(NOTE, TOTAL), Set.of());
        KnownMigration third = migration(3, Set.of(TOTAL), Set.of());
        assertThat(waits(JournalView.NONE, first, second, third))
                .containsExactly("2 for 1 over orders.note", "3 for 2 over orders.total");
    }

    @Test
    void whatTheFilesDoNotHaveIsWaitedForAsWell() {
        KnownMigration gone = migration(1, Set.of(NOTE), Set.of(NOTE));
        JournalView journal = new JournalView(true, List.of(recorded(gone, 1)));
        assertThat(waits(journal, migration(2, Set.of(NOTE), Set.of()))).containsExactly("2 for 1 over orders.note");
        assertThat(Agenda.of(List.of(), journal).problems()).isEmpty();
    }
}
