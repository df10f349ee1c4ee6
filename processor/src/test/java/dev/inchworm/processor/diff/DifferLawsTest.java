package dev.inchworm.processor.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import dev.inchworm.schema.change.Change.CreateTable;
import dev.inchworm.schema.change.Change.DropColumn;
import dev.inchworm.schema.change.Change.DropTable;
import dev.inchworm.schema.change.SchemaEditor;
import dev.inchworm.testing.Evolution;
import dev.inchworm.testing.Schemas;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.assertj.core.api.SoftAssertions;

/** What holds of any two schemas, with hints that say of every part what has become of it. */
class DifferLawsTest {

    @Property(seed = "7")
    void changesLeadToWhatTheSourcesAskFor(@ForAll("revisions") Revision revision) {
        Difference difference = revision.difference();

        assertThat(difference.problems()).isEmpty();
        assertThat(normal(Change.applyAll(difference.changes(), revision.before())))
                .isEqualTo(normal(revision.after()));
    }

    @Property(seed = "7")
    void inverseChangesLeadBack(@ForAll("revisions") Revision revision) {
        List<Change> changes = revision.difference().changes();

        Schema there = Change.applyAll(changes, revision.before());
        assertThat(Change.applyAll(Change.inverseOf(changes), there)).isEqualTo(revision.before());
    }

    /** Tables that come together, or go together, may refer to each other: one of them has to be first. */
    @Property(seed = "7")
    void nothingRefersToWhatIsNotThereInBetween(@ForAll("revisions") Revision revision) {
        List<Change> changes = revision.difference().changes();
        Set<ObjectName> passing = changes.stream()
                .filter(change -> change instanceof CreateTable || change instanceof DropTable)
                .map(Change::object)
                .collect(Collectors.toSet());
        SchemaEditor editor = new SchemaEditor(revision.before());
        for (Change change : changes) {
            change.applyTo(editor);
            assertThat(loose(editor.tables(), passing)).as("after %s", change).isEmpty();
        }
    }

    private static List<String> loose(Map<ObjectName, Table> tables, Set<ObjectName> passing) {
        List<String> loose = new ArrayList<>();
        tables.values().forEach(table -> {
            Set<String> own = table.columns().stream().map(Column::name).collect(Collectors.toSet());
            Stream.of(
                            table.primaryKey().stream().flatMap(key -> key.columns().stream()),
                            table.uniques().stream().flatMap(unique -> unique.columns().stream()),
                            table.indexes().stream().flatMap(index -> index.columns().stream()),
                            table.foreignKeys().stream().flatMap(key -> key.columns().stream()))
                    .flatMap(names -> names)
                    .filter(name -> !own.contains(name))
                    .forEach(name -> loose.add(table.name() + "." + name));
            for (ForeignKey key : table.foreignKeys()) {
                Table target = tables.get(key.target());
                boolean known = target == null
                        ? passing.contains(key.target()) && passing.contains(table.name())
                        : key.targetColumns().stream()
                                .allMatch(name -> target.column(name).isPresent());
                if (!known) {
                    loose.add(table.name() + " " + key);
                }
            }
        });
        return loose;
    }

    @Property(seed = "7")
    void whatHasBeenAcceptedDoesNotDifferAnyMore(@ForAll("revisions") Revision revision) {
        Schema accepted = Change.applyAll(revision.difference().changes(), revision.before());
        Reading reading = revision.reading();

        Difference difference = Differ.diff(snapshot(accepted), reading, revision.consumed());

        assertThat(difference.changes()).isEmpty();
        assertThat(difference.used()).isEmpty();
    }

    @Property(seed = "7")
    void theSameInputsGiveTheSameDifference(@ForAll("revisions") Revision revision) {
        assertThat(revision.difference()).isEqualTo(revision.difference());
    }

    @Property(seed = "7")
    void everyHintIsUsed(@ForAll("revisions") Revision revision) {
        assertThat(revision.difference().used())
                .containsExactlyElementsOf(revision.reading().hints());
    }

    @Property(seed = "7")
    void nothingIsDestroyedWithoutHints(@ForAll("evolutions") Evolution evolution) {
        Reading reading = Revision.reading(evolution.after(), List.of());

        Difference difference = Differ.diff(snapshot(evolution.before()), reading, ConsumedHints.NONE);

        SoftAssertions softly = new SoftAssertions();
        for (Change change : difference.changes()) {
            softly.assertThat(change).isNotInstanceOfAny(DropTable.class, DropColumn.class);
        }
        evolution.before().tables().forEach((name, table) -> {
            Table left = evolution.after().tables().get(name);
            boolean lost = left == null
                    || table.columns().stream()
                            .anyMatch(column -> left.column(column.name()).isEmpty());
            softly.assertThat(!lost || !difference.problems().isEmpty())
                    .as("a problem where %s loses something", name)
                    .isTrue();
        });
        softly.assertAll();
    }

    @Provide
    Arbitrary<Revision> revisions() {
        Arbitrary<List<Integer>> choices = Arbitraries.integers()
                .between(0, 1 << 16)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(40);
        return Combinators.combine(Schemas.schemas(), Schemas.schemas(), choices)
                .as(Revision::of);
    }

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Schemas.evolutions();
    }

    private static Snapshot snapshot(Schema schema) {
        return new Snapshot(new TreeMap<>(), schema);
    }

    /** Without the order of columns, which the snapshot keeps as it is. */
    private static Schema normal(Schema schema) {
        List<Table> tables = schema.tables().values().stream()
                .map(table -> table.withColumns(table.columns().stream()
                        .sorted(Comparator.comparing(Column::name))
                        .toList()))
                .toList();
        return Schema.of(tables, schema.sequences().values());
    }

    /** That the random schemas are worth comparing. */
    @Property(seed = "7", tries = 1)
    void revisionsHoldEverySortOfChange() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            Revision revision = revisions().sample();
            revision.difference()
                    .changes()
                    .forEach(change -> counts.merge(change.getClass().getSimpleName(), 1, Integer::sum));
            boolean referred = revision.after().tables().values().stream()
                    .flatMap(table -> table.foreignKeys().stream())
                    .map(ForeignKey::target)
                    .anyMatch(revision.after().tables()::containsKey);
            counts.merge(referred ? "referred" : "bare", 1, Integer::sum);
        }
        assertThat(counts.keySet())
                .contains(
                        "AddColumn",
                        "AddConstraint",
                        "AddIndex",
                        "ChangeColumn",
                        "ChangeConstraint",
                        "ChangeIndex",
                        "ChangeSequence",
                        "ChangeTableComment",
                        "CreateSequence",
                        "CreateTable",
                        "DropColumn",
                        "DropConstraint",
                        "DropIndex",
                        "DropSequence",
                        "DropTable",
                        "MoveEntity",
                        "RenameColumn",
                        "RenameTable",
                        "referred");
    }
}
