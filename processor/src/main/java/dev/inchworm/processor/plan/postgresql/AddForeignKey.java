package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.ForeignKeyRisk;
import dev.inchworm.processor.plan.Situation;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A foreign key where rows may exist or others may be writing: first NOT VALID, which looks at no row, then validated
 * without a lock that hinders anyone.
 *
 * <p>It is enforced from NOT VALID on. So it is part of expand only where it cannot fail a statement of the running
 * release: its columns are unknown to that release and stay NULL, or are in a new table, and deleting a row that it refers
 * to carries on to the referring rows. Everywhere else it tightens, after a look for orphans.
 */
final class AddForeignKey {

    private final Workbench bench;
    private final Situation situation;
    private final ForeignKeyRisk risk;

    AddForeignKey(Workbench bench) {
        this.bench = bench;
        this.situation = bench.situation();
        this.risk = new ForeignKeyRisk(situation);
    }

    void plan(ObjectName table, ForeignKey key) {
        SchemaObject object = SchemaObject.constraint(table, key.name());
        if (isHarmless(table, key)) {
            bench.outline().touch(object);
            add(Stage.HARMLESS_KEYS, table, key, risk.reason(key), risk.concessions(table, key), drop(table, key));
        } else {
            bench.outline().touchUntilContract(object);
            tighten(table, key, Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, key.name())));
        }
    }

    /** A key that the old release need not obey. */
    void tighten(ObjectName table, ForeignKey key, Concession... concessions) {
        bench.outline().add(Stage.FOREIGN_KEYS, orphans(table, key), Undo.needless());
        add(
                Stage.FOREIGN_KEYS,
                table,
                key,
                "Part of contract: the old release could have violated it.",
                List.of(concessions),
                drop(table, key));
    }

    /** A key that holds rows to what {@code elder} holds them to already, over columns that are filled by now. */
    void twin(ObjectName table, ForeignKey key, String elder) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, elder));
        add(
                Stage.KEYS_OF_FILLED,
                table,
                key,
                "Holds rows to nothing that " + elder + " does not hold them to.",
                List.of(),
                dropIfThere(table, key));
    }

    /** How to build a key that holds rows to what {@code elder} holds them to already. */
    List<Sketch> built(ObjectName table, ForeignKey key, String elder) {
        return List.of(
                notValid(table, key, "Holds rows to nothing that " + elder + " does not hold them to."),
                validate(table, key));
    }

    /** How to get the key back once it has been dropped. */
    Undo again(ObjectName table, ForeignKey key) {
        return Undo.by(orphans(table, key), notValid(table, key, ""), validate(table, key));
    }

    /** The end of the key. */
    Sketch drop(ObjectName table, ForeignKey key, String comment) {
        return Sketch.transaction(tables(table, key), comment, bench.ddl().dropConstraint(table, key.name()))
                .as(PostgreSqlForm.DROP_FOREIGN_KEY);
    }

    private void add(
            Stage stage, ObjectName table, ForeignKey key, String why, List<Concession> concessions, Sketch drop) {
        bench.outline().add(stage, notValid(table, key, why).conceding(concessions), Undo.by(drop));
        bench.outline().add(stage, validate(table, key), Undo.needless());
    }

    private Sketch drop(ObjectName table, ForeignKey key) {
        return drop(table, key, "Drops the foreign key " + key.name() + ".");
    }

    /** The same, where it may have the name of another one, whose undo has dropped it then. */
    private Sketch dropIfThere(ObjectName table, ForeignKey key) {
        return Sketch.transaction(
                        tables(table, key),
                        "Drops the foreign key " + key.name() + ".",
                        bench.ddl().dropConstraintIfThere(table, key.name()))
                .as(PostgreSqlForm.DROP_FOREIGN_KEY);
    }

    private boolean isHarmless(ObjectName table, ForeignKey key) {
        return risk.isNone(table, key)
                && !bench.isAnySwapped(table, key.columns())
                && !bench.isAnySwapped(key.target(), key.targetColumns());
    }

    private Sketch notValid(ObjectName table, ForeignKey key, String why) {
        return Sketch.transaction(
                tables(table, key),
                "Lets " + table + " refer to " + key.target()
                        + ", from now on; rows that exist are looked at next.\n"
                        + (why + index(table, key)).strip(),
                bench.ddl().addNotValid(table, key));
    }

    Sketch validate(ObjectName table, ForeignKey key) {
        return Sketch.transaction(
                        tables(table, key),
                        "Looks at the rows of " + table + " that exist.",
                        bench.ddl().validate(table, key.name()))
                .as(PostgreSqlForm.VALIDATE_FOREIGN_KEY);
    }

    private String index(ObjectName table, ForeignKey key) {
        Table child = situation.tableAfter(table);
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

    Sketch orphans(ObjectName table, ForeignKey key) {
        String columns = bench.dialect().quoteAll(key.columns());
        String given = key.columns().stream()
                .map(column -> "c." + bench.quote(column) + " IS NOT NULL")
                .collect(joining(" AND "));
        String matches = IntStream.range(0, key.columns().size())
                .mapToObj(i -> "p." + bench.quote(key.targetColumns().get(i)) + " = c."
                        + bench.quote(key.columns().get(i)))
                .collect(joining(" AND "));
        return Sketch.check(
                tables(table, key),
                "some rows of " + table + " refer to rows of " + key.target() + " that do not exist ("
                        + String.join(", ", key.columns()) + "); mend or delete them",
                "Looks for orphans: rows of " + table + " that refer to nothing in " + key.target() + ".",
                "SELECT " + columns + " FROM " + bench.quote(table) + " AS c\n    WHERE " + given
                        + "\n    AND NOT EXISTS (SELECT FROM " + bench.quote(key.target()) + " AS p WHERE " + matches
                        + ");");
    }

    static List<ObjectName> tables(ObjectName table, ForeignKey key) {
        return Stream.of(table, key.target()).distinct().toList();
    }
}
