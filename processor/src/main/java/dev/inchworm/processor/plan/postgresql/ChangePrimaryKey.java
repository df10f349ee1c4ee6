package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Fill;
import dev.inchworm.processor.plan.Referrers;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A primary key that comes, goes, or is over other columns. A new one is a unique index first, built while others write, over
 * columns that are NOT NULL by then; one statement makes it the key. The old key serves the {@code ON CONFLICT} of the old
 * release, so it stays until the end, and gives way in one transaction.
 */
final class ChangePrimaryKey {

    private final Workbench bench;
    private final ObjectName table;
    private final AddUnique uniques;

    ChangePrimaryKey(Workbench bench, ObjectName table) {
        this.bench = bench;
        this.table = table;
        this.uniques = new AddUnique(bench);
    }

    void add(PrimaryKey key) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, key.name()));
        build(key, key.name(), false);
        bench.outline()
                .add(
                        Stage.KEYS,
                        alter(
                                "Makes the index the primary key of " + table
                                        + ". Its columns are NOT NULL: nothing is scanned.",
                                bench.ddl().addPrimaryKeyUsingIndex(table, key.name(), key.name())),
                        Undo.by(alter(
                                "Drops the primary key of " + table + " with its index.",
                                bench.ddl().dropConstraint(table, key.name()))));
    }

    void change(PrimaryKey before, PrimaryKey after) {
        if (!new Referrers(bench).areNoneOf(table, before)) {
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.constraint(table, before.name()));
        bench.outline().touchUntilContract(SchemaObject.constraint(table, after.name()));
        String built = bench.temporaryName(table, after.name(), "new");
        String rebuilt = bench.temporaryName(table, before.name(), "old");
        build(after, built, after.columns().containsAll(before.columns()));
        List<Sketch> undo = new ArrayList<>();
        undo.addAll(uniques.rebuild(table, unique(before, rebuilt)));
        relaxed(before).forEach(column -> undo.addAll(notNullAgain(column)));
        undo.add(replace(after, before, rebuilt, List.of()));
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        replace(before, after, built, relaxed(before)).conceding(stillObeyed(before, after)),
                        Undo.by(undo));
    }

    void drop(PrimaryKey key) {
        if (!new Referrers(bench).areNoneOf(table, key)) {
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.constraint(table, key.name()));
        bench.outline().add(Stage.OLD_CONSTRAINTS, published(), Undo.needless());
        List<String> statements = new ArrayList<>(List.of(bench.ddl().dropConstraint(table, key.name())));
        relaxed(key).forEach(column -> statements.add(bench.ddl().dropNotNull(table, column)));
        List<Sketch> undo = new ArrayList<>(uniques.rebuild(table, unique(key, key.name())));
        relaxed(key).forEach(column -> undo.addAll(notNullAgain(column)));
        undo.add(alter(
                "Makes the index the primary key of " + table + " again.",
                bench.ddl().addPrimaryKeyUsingIndex(table, key.name(), key.name())));
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        alter(
                                        "Drops the primary key " + key.name() + " of " + table + ".",
                                        statements.toArray(String[]::new))
                                .conceding(Concession.ofNew(Moment.REMOVE, obeys(key))),
                        Undo.by(undo));
    }

    private void build(PrimaryKey key, String as, boolean implied) {
        forbidNull(key);
        uniques.tighten(table, unique(key, as), key.name(), implied);
    }

    private static Unique unique(PrimaryKey key, String name) {
        return new Unique(name, key.columns());
    }

    private Sketch replace(PrimaryKey old, PrimaryKey key, String index, List<String> relaxed) {
        List<String> statements = new ArrayList<>();
        statements.add(bench.ddl().dropConstraint(table, old.name()));
        relaxed.forEach(column -> statements.add(bench.ddl().dropNotNull(table, column)));
        statements.add(bench.ddl().addPrimaryKeyUsingIndex(table, key.name(), index));
        return alter(
                "Replaces the primary key of " + table + ": it is (" + String.join(", ", key.columns())
                        + ") from now on.\nThe index is there and its columns are NOT NULL: nothing is scanned.",
                statements.toArray(String[]::new));
    }

    /** A key over fewer columns forbids all that the old one did. */
    private List<Concession> stillObeyed(PrimaryKey before, PrimaryKey after) {
        return before.columns().containsAll(after.columns())
                ? List.of()
                : List.of(Concession.ofNew(Moment.REMOVE, obeys(before)));
    }

    private Limit obeys(PrimaryKey key) {
        return new Limit.MustObey(
                table,
                key.name(),
                "write rows of " + table + " with the same " + String.join(", ", key.columns()) + ", or none");
    }

    /** The columns of the old key that may be NULL without it. */
    private List<String> relaxed(PrimaryKey before) {
        Table after = bench.situation().tableAfter(table);
        return before.columns().stream()
                .filter(name -> !Bench.keyOf(after).contains(name))
                .filter(name ->
                        after.column(name).filter(column -> column.nullable()).isPresent())
                .toList();
    }

    /** A key forbids NULL, whatever its columns say of themselves; the server would scan for it under its lock. */
    private void forbidNull(PrimaryKey key) {
        Table before = bench.situation().tableBefore(table);
        Table after = bench.situation().tableAfter(table);
        key.columns().stream()
                .filter(name -> !Bench.keyOf(before).contains(name))
                .filter(name ->
                        after.column(name).filter(column -> column.nullable()).isPresent())
                .forEach(name -> new SetNotNull(bench, table, name).tighten(Fill.by(Optional.empty())));
    }

    private List<Sketch> notNullAgain(String column) {
        return new SetNotNull(bench, table, column).againOnceNull().sketches();
    }

    /** Without a key the server would refuse to publish updates and deletes, by failing them. */
    private Sketch published() {
        String relation = "pg_catalog.to_regclass(" + bench.dialect().literal(bench.quote(table)) + ")";
        return Sketch.check(
                List.of(table),
                "a publication has " + table
                        + ", and without a primary key updates and deletes of it would fail; give it a REPLICA IDENTITY first",
                "Makes sure that no publication needs the primary key of " + table + ".",
                "SELECT p.pubname FROM pg_catalog.pg_publication_tables AS p, pg_catalog.pg_class AS c\n"
                        + "    WHERE c.oid = " + relation + " AND c.relreplident = 'd'\n"
                        + "    AND pg_catalog.to_regclass(format('%I.%I', p.schemaname, p.tablename)) = c.oid;");
    }

    private Sketch alter(String comment, String... statements) {
        return Sketch.transaction(List.of(table), comment, statements);
    }
}
