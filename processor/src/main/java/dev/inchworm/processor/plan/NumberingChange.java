package dev.inchworm.processor.plan;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.FromSequence;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change.CreateSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Another source of a column's numbers: what is true of it on every database. */
public abstract class NumberingChange {

    private final Bench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final String column;
    private final String name;

    /** @param after of the same name as {@code before} */
    protected NumberingChange(Bench bench, ObjectName table, Column before, Column after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
        this.column = after.name();
        this.name = Bench.name(table, after);
    }

    /** Why it cannot be, for people: {@code which may be NULL}. */
    protected final Optional<String> obstacle() {
        Table known = bench.situation().tableBefore(table);
        Table wanted = bench.situation().tableAfter(table);
        boolean nullable = known.column(column).filter(Column::nullable).isPresent()
                || wanted.column(column).filter(Column::nullable).isPresent();
        boolean defaulted = known.column(column).flatMap(Column::defaultSql).isPresent()
                || wanted.column(column).flatMap(Column::defaultSql).isPresent();
        if ((isIdentity(before) || isIdentity(after)) && nullable) {
            return Optional.of("which may be NULL");
        } else if (defaulted) {
            return Optional.of("which has a default");
        } else if (!leadsIndex(known) || !leadsIndex(wanted)) {
            return Optional.of(
                    "which leads no key or index, so that finding its largest number would read the whole table");
        } else if (after.generation().orElse(null) instanceof FromSequence taken
                && !(before.generation().orElse(null) instanceof FromSequence)
                && !isNew(taken.sequence())) {
            return Optional.of("to a sequence that others draw from meanwhile");
        } else if (Stream.concat(
                        sequence(before, bench.situation().before().sequences()).stream(),
                        sequence(after, bench.situation().after().sequences()).stream())
                .anyMatch(sequence -> sequence.increment() < 0)) {
            return Optional.of("which counts down");
        }
        return Optional.empty();
    }

    private boolean isNew(ObjectName sequence) {
        return bench.situation().changes().stream()
                .anyMatch(change -> change instanceof CreateSequence create
                        && create.sequence().name().equals(sequence));
    }

    private boolean leadsIndex(Table known) {
        return Bench.keyOf(known).stream().limit(1).anyMatch(column::equals)
                || known.uniques().stream()
                        .anyMatch(unique -> unique.columns().get(0).equals(column))
                || known.indexes().stream().anyMatch(this::isLedBy);
    }

    private boolean isLedBy(Index index) {
        return index.where().isEmpty()
                && index.method().isEmpty()
                && index.parts().get(0) instanceof OfColumn of
                && of.column().equals(column);
    }

    /** What the two sources give out at the same time, each not knowing of the other. */
    protected final List<Concession> collisions() {
        List<Concession> concessions = new ArrayList<>();
        Table known = bench.situation().tableBefore(table);
        List<String> keys = new ArrayList<>();
        known.primaryKey().filter(key -> key.columns().contains(column)).ifPresent(key -> keys.add(key.name()));
        known.uniques().stream()
                .filter(unique -> unique.columns().contains(column))
                .forEach(unique -> keys.add(unique.name()));
        for (Release release : Release.values()) {
            String what =
                    "insert a number into " + name + " that " + release.other().text() + " has given a row of its own";
            keys.forEach(key -> concessions.add(
                    new Concession(release, Moment.ROLL_OUT, Moment.TIGHTEN, new Limit.MustObey(table, key, what))));
        }
        return concessions;
    }

    /** Whether {@code column}, which is to hold NULL, is numbered by the server: it holds none, and that is said. */
    public static boolean refusesNull(Bench bench, ObjectName table, Column column) {
        if (!isIdentity(column)) {
            return false;
        }
        bench.refuse(
                new Part.OfColumn(table, column.name()),
                "NULL in the identity column " + Bench.name(table, column),
                "leave it NOT NULL: the server numbers every row");
        return true;
    }

    /** Whether the server numbers it. */
    protected static boolean isIdentity(Column column) {
        return column.generation().orElse(null) instanceof Identity;
    }

    /** The one of {@code sequences} that it is numbered from. */
    protected static Optional<Sequence> sequence(Column column, Map<ObjectName, Sequence> sequences) {
        return column.generation()
                .filter(FromSequence.class::isInstance)
                .map(how -> sequences.get(((FromSequence) how).sequence()));
    }
}
