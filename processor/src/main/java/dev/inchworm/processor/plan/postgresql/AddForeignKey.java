package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.plan.ForeignKeyAddition;
import dev.inchworm.processor.plan.References;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** A foreign key on PostgreSQL: first NOT VALID, which looks at no row, then validated without a lock that hinders anyone. */
final class AddForeignKey extends ForeignKeyAddition {

    private final Workbench bench;

    AddForeignKey(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    @Override
    public Sketch drop(ObjectName table, ForeignKey key, String comment) {
        return Sketch.transaction(
                        References.between(table, key), comment, bench.ddl().dropConstraint(table, key.name()))
                .as(PostgreSqlForm.DROP_FOREIGN_KEY);
    }

    /** It may have the name of another one, whose undo has dropped it then. */
    @Override
    protected Sketch dropTwin(ObjectName table, ForeignKey key) {
        return Sketch.transaction(
                        References.between(table, key),
                        "Drops the foreign key " + key.name() + ".",
                        bench.ddl().dropConstraintIfThere(table, key.name()))
                .as(PostgreSqlForm.DROP_FOREIGN_KEY);
    }

    @Override
    protected boolean isHarmless(ObjectName table, ForeignKey key) {
        return super.isHarmless(table, key)
                && !bench.isAnySwapped(table, key.columns())
                && !bench.isAnySwapped(key.target(), key.targetColumns());
    }

    /** It is NOT VALID. */
    @Override
    protected boolean isUnprovenUntilLookedAt() {
        return true;
    }

    @Override
    protected Sketch enforce(ObjectName table, ForeignKey key, String why) {
        return Sketch.transaction(
                References.between(table, key),
                "Lets " + table + " refer to " + key.target()
                        + ", from now on; rows that exist are looked at next.\n"
                        + (why + index(table, key)).strip(),
                bench.ddl().addNotValid(table, key));
    }

    @Override
    public Sketch look(ObjectName table, ForeignKey key) {
        return Sketch.transaction(
                        References.between(table, key),
                        "Looks at the rows of " + table + " that exist.",
                        bench.ddl().validate(table, key.name()))
                .as(PostgreSqlForm.VALIDATE_FOREIGN_KEY);
    }

    private String index(ObjectName table, ForeignKey key) {
        Table child = bench.situation().tableAfter(table);
        boolean indexed = child == null
                || Stream.of(
                                child.primaryKey().stream().map(k -> k.columns()),
                                child.uniques().stream().map(Unique::columns),
                                child.indexes().stream()
                                        .filter(index -> index.where().isEmpty())
                                        .map(Index::columns))
                        .flatMap(columns -> columns)
                        .anyMatch(columns -> leads(columns, key.columns()));
        return indexed
                ? ""
                : "\nNo index of " + table + " begins with " + String.join(", ", key.columns()) + ": deleting from "
                        + key.target() + " will scan " + table + ". @Index avoids that.";
    }

    private static boolean leads(List<String> index, List<String> columns) {
        return index.size() >= columns.size()
                && new HashSet<>(index.subList(0, columns.size())).equals(new HashSet<>(columns));
    }
}
