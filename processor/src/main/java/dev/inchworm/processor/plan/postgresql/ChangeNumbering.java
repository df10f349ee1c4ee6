package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.PostgreSqlNumberDdl;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.NumberingChange;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.change.Change.ChangeColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another source of a column's numbers. While both releases insert rows, both draw from one source:
 *
 * <ul>
 *   <li>from a sequence to the column's identity: the sequence is the default of the column until contract, and the identity
 *       then counts on where it is;
 *   <li>from the column's identity to a sequence: the sequence takes over in expand, as the default of the column, which goes
 *       in contract;
 *   <li>where the application itself is one of the two, there is no such source. Whoever accepts that gets a new source that
 *       begins past every number in the table at the roll-out, and once more when the old release is gone.
 * </ul>
 */
final class ChangeNumbering extends NumberingChange {

    private final Workbench bench;
    private final PostgreSqlNumberDdl ddl;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final String column;
    private final String name;

    ChangeNumbering(Workbench bench, ChangeColumn change) {
        super(bench, change.table(), change.before(), change.after());
        this.bench = bench;
        this.ddl = new PostgreSqlNumberDdl(bench.dialect());
        this.table = change.table();
        this.before = change.before();
        this.after = change.after();
        this.column = after.name();
        this.name = Bench.name(table, after);
    }

    /** Whether it is about numbers: no expression computes the column, before or after. */
    static boolean isOne(ChangeColumn change) {
        return Stream.of(change.before(), change.after())
                .noneMatch(column -> column.generation().orElse(null) instanceof Computed);
    }

    void plan() {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            bench.refuse(
                    new Part.OfColumn(table, column),
                    "Another source of the numbers of " + name + ", " + obstacle.get() + ",",
                    "keep the source in this release");
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, column));
        Optional<Sequence> from = sequence(before, bench.situation().before().sequences());
        Optional<Sequence> to = sequence(after, bench.situation().after().sequences());
        if (isIdentity(before)) {
            to.ifPresentOrElse(this::identityToSequence, this::identityToApplication);
        } else if (isIdentity(after)) {
            from.ifPresentOrElse(this::sequenceToIdentity, this::applicationToIdentity);
        } else if (from.isEmpty()) {
            to.ifPresent(this::applicationToSequence);
        } else if (to.isEmpty()) {
            bench.outline().concede(collisions());
        }
        // From one sequence to another, or to the application: nothing in the database draws numbers.
    }

    private void sequenceToIdentity(Sequence sequence) {
        String source = "the sequence " + sequence.name();
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        Sketch.transaction(
                                List.of(table),
                                "Numbers " + name + " from " + source
                                        + " in rows that the new release inserts: both releases draw from it, and no\n"
                                        + "number comes twice. The column's identity takes over in contract.",
                                bench.ddl().setDefault(table, column, ddl.nextOf(sequence.name()))),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Takes the default of " + name + " away again.",
                                bench.ddl().dropDefault(table, column))));
        bench.outline()
                .add(
                        Stage.DEFAULTS,
                        Sketch.transaction(
                                List.of(table),
                                "Makes " + name + " an identity column, which counts on past every number of " + source
                                        + ".\nPart of contract: the old release drew from that.",
                                bench.ddl().dropDefault(table, column),
                                ddl.addIdentity(table, column),
                                ddl.identityPast(table, column, sequence)),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Numbers " + name + " from " + source + " again, past every number of its identity.",
                                ddl.keepAllOut(table),
                                ddl.sequencePastIdentity(sequence.name(), table, column),
                                ddl.dropIdentity(table, column),
                                bench.ddl().setDefault(table, column, ddl.nextOf(sequence.name())))));
    }

    private void identityToSequence(Sequence sequence) {
        String source = "the sequence " + sequence.name();
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        Sketch.transaction(
                                List.of(table),
                                "Numbers " + name + " from " + source
                                        + ", which counts on past every number of the column's identity: both releases\n"
                                        + "draw from it, the old one by a default, and no number comes twice.",
                                ddl.keepAllOut(table),
                                ddl.sequencePastIdentity(sequence.name(), table, column),
                                ddl.dropIdentity(table, column),
                                bench.ddl().setDefault(table, column, ddl.nextOf(sequence.name()))),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Makes " + name + " an identity column again, which counts on past every number of "
                                        + source + ".",
                                bench.ddl().dropDefault(table, column),
                                ddl.addIdentity(table, column),
                                ddl.identityPast(table, column, sequence))));
        bench.outline()
                .add(
                        Stage.DEFAULTS,
                        Sketch.transaction(
                                List.of(table),
                                "Takes the default of " + name + " away: the new release draws its numbers itself.\n"
                                        + "Part of contract: the old release relied on it.",
                                bench.ddl().dropDefault(table, column)),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Numbers " + name + " from " + source + " again where a row comes without one.",
                                bench.ddl().setDefault(table, column, ddl.nextOf(sequence.name())))));
    }

    private void applicationToIdentity() {
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        Sketch.transaction(
                                        List.of(table),
                                        "Makes " + name
                                                + " an identity column. It takes the numbers that the old release brings along, too.",
                                        ddl.addIdentity(table, column))
                                .conceding(collisions()),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Makes " + name + " a plain column again.",
                                ddl.dropIdentity(table, column))));
        bench.outline().add(Stage.NUMBERS, identityPastRows("before the new release draws any"), Undo.needless());
        bench.outline()
                .add(Stage.DEFAULTS, identityPastRows("now that the old release brings no more"), Undo.needless());
    }

    private Sketch identityPastRows(String when) {
        return Sketch.transaction(
                List.of(table),
                "Lets the identity of " + name + " count on past every number in the table, " + when + ".",
                ddl.keepWritersOut(table),
                ddl.identityPastRows(table, column));
    }

    private void identityToApplication() {
        bench.outline()
                .add(
                        Stage.DEFAULTS,
                        Sketch.transaction(
                                        List.of(table),
                                        "Makes " + name
                                                + " a plain column, whose numbers the new release brings along.\n"
                                                + "Part of contract: the old release left them to the server.",
                                        ddl.dropIdentity(table, column))
                                .conceding(collisions()),
                        Undo.by(Sketch.transaction(
                                List.of(table),
                                "Makes " + name
                                        + " an identity column again, which counts on past every number in the table.",
                                ddl.addIdentity(table, column),
                                ddl.identityPastRows(table, column))));
    }

    private void applicationToSequence(Sequence sequence) {
        bench.outline()
                .add(
                        Stage.NUMBERS,
                        Sketch.transaction(
                                        List.of(table),
                                        "Lets the sequence " + sequence.name() + " count on past every number in "
                                                + name + ", before the new release draws any.",
                                        ddl.keepWritersOut(table),
                                        ddl.sequencePastRows(sequence.name(), table, column))
                                .conceding(collisions()),
                        Undo.needless());
    }
}
