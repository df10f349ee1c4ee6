package dev.inchworm.processor.plan;

import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.stream.Stream;

/**
 * Indexes on tables that exist, built while others write. A new one is ready before the roll-out; an old one stays for the old release
 * until the end. One that holds something else under the same name is built under a name of its own, as a new one would be,
 * and takes the name over when the old one gives it away.
 */
public abstract class IndexChanges {

    private final Bench bench;
    private final Situation situation;

    /** Those that {@code bench} plans for. */
    protected IndexChanges(Bench bench) {
        this.bench = bench;
        this.situation = bench.situation();
    }

    /** A new one. */
    public final void add(ObjectName table, Index index) {
        add(table, index, index.name());
    }

    /** One that goes by the name {@code known} in the end. */
    private void add(ObjectName table, Index index, String known) {
        if (index.unique()) {
            addUnique(table, index, known);
            return;
        }
        bench.outline().touch(SchemaObject.index(table, known));
        mindWriters(table, index, known);
        bench.outline().add(stage(table, index), build(table, index), Undo.by(takeBack(table, index)));
    }

    /** One that goes. */
    public abstract void drop(ObjectName table, Index index);

    /** One that has another name, or holds something else under the same one. */
    public final void change(ObjectName table, Index before, Index after) {
        bench.outline().touchUntilContract(SchemaObject.index(table, before.name()));
        bench.outline().touchUntilContract(SchemaObject.index(table, after.name()));
        boolean named = isNamedElsewhere(table, before);
        if (isRenamed(before, after)) {
            if (!named) {
                rename(Stage.NAMES, table, before.name(), after.name());
            }
            return;
        }
        Index built = after.withName(bench.successor(table, before.name(), after.name()));
        add(table, built, after.name());
        drop(table, before);
        if (!named && !built.name().equals(after.name())) {
            rename(Stage.OLD_INDEXES, table, built.name(), after.name());
        }
    }

    /** Whether an index has another name, and nothing else is new about it. */
    public static boolean isRenamed(Index before, Index after) {
        return before.withName(after.name()).equals(after);
    }

    /** Another name for one. */
    public final void rename(Stage stage, ObjectName table, String from, String to) {
        bench.outline().add(stage, rename(table, from, to), Undo.by(rename(table, to, from)));
    }

    /** When it is built: over columns that are filled, after that. */
    public Stage stage(ObjectName table, Index index) {
        boolean filled = situation.tableAfter(table).columns().stream()
                .filter(column -> situation.isNew(table, column.name()) && !situation.isLeftNull(table, column.name()))
                .anyMatch(column -> uses(index, column.name()));
        return filled ? Stage.INDEXES_OF_FILLED : Stage.NEW_INDEXES;
    }

    /** Whether {@code index} is over, or carries, or may compute with {@code column}. */
    protected final boolean uses(Index index, String column) {
        Stream<Sql> expressions = Stream.concat(
                index.where().stream(),
                index.parts().stream().filter(OfExpression.class::isInstance).map(part -> ((OfExpression) part)
                        .expression()));
        return index.columns().contains(column) || expressions.anyMatch(sql -> bench.mentions(sql, column));
    }

    /** The step that builds one. */
    public abstract Sketch build(ObjectName table, Index index);

    /** The step that drops what {@link #build} has built. */
    public abstract Sketch takeBack(ObjectName table, Index index);

    /** The step that gives one another name. */
    protected abstract Sketch rename(ObjectName table, String from, String to);

    /** A new one that rows have to obey, and that goes by the name {@code known} in the end. */
    protected abstract void addUnique(ObjectName table, Index index, String known);

    /** Objects to one that can be built only while nobody writes. */
    protected void mindWriters(ObjectName table, Index index, String known) {}

    /** Whether the successor of {@code before} gets its name from another recipe. */
    protected boolean isNamedElsewhere(ObjectName table, Index before) {
        return false;
    }
}
