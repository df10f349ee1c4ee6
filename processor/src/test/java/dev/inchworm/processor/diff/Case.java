package dev.inchworm.processor.diff;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Hint.Backfill;
import dev.inchworm.processor.read.Hint.RemovedColumn;
import dev.inchworm.processor.read.Hint.RemovedTable;
import dev.inchworm.processor.read.Hint.RenamedColumn;
import dev.inchworm.processor.read.Hint.RenamedTable;
import dev.inchworm.processor.read.Hint.TypeChange;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.Part.OfColumn;
import dev.inchworm.processor.read.Part.OfTable;
import dev.inchworm.processor.read.Reading;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * An example for the differ: tables before and after, hints, and what earlier migrations used. Fields have the names of
 * their columns; table {@code orders} belongs to class {@code com.acme.orders}.
 */
public final class Case {

    private final List<Table> before = new ArrayList<>();
    private final List<Table> after = new ArrayList<>();
    private final List<Sequence> sequencesBefore = new ArrayList<>();
    private final List<Sequence> sequencesAfter = new ArrayList<>();
    private final List<Hint> hints = new ArrayList<>();
    private final List<Diagnostic> mappingProblems = new ArrayList<>();
    private ConsumedHints consumed = ConsumedHints.NONE;

    /** A table with a key {@code id} and these columns. */
    public static Table table(String name, Column... columns) {
        List<Column> all = new ArrayList<>();
        all.add(Column.of("id", Type.Simple.INT64, false));
        all.addAll(List.of(columns));
        return Table.of(ObjectName.of(name), "com.acme." + name, all, new PrimaryKey(name + "_pkey", List.of("id")));
    }

    /** A nullable string column. */
    public static Column text(String name) {
        return Column.of(name, new Type.Text(255), true);
    }

    /** A NOT NULL number. */
    public static Column number(String name) {
        return Column.of(name, Type.Simple.INT32, false);
    }

    public Case before(Table... tables) {
        before.addAll(List.of(tables));
        return this;
    }

    public Case after(Table... tables) {
        after.addAll(List.of(tables));
        return this;
    }

    public Case sequences(Sequence old, Sequence young) {
        sequencesBefore.add(old);
        sequencesAfter.add(young);
        return this;
    }

    public Case renamedTable(String name, String old) {
        return hint(new RenamedTable(
                ObjectName.of(name), ObjectName.of(old), onClass(name).annotation("RenamedFrom", 0)));
    }

    public Case renamedColumn(String table, String column, String old) {
        return hint(new RenamedColumn(
                ObjectName.of(table), column, old, onField(table, column).annotation("RenamedFrom", 0)));
    }

    public Case backfill(String table, String column, String sql) {
        return hint(new Backfill(
                ObjectName.of(table),
                column,
                Sql.of(sql),
                onField(table, column).annotation("Backfill", 0)));
    }

    public Case typeChange(String table, String column) {
        return hint(new TypeChange(
                ObjectName.of(table),
                column,
                Sql.of("there"),
                Sql.of("back"),
                onField(table, column).annotation("TypeChange", 0)));
    }

    public Case removedColumn(String table, String column) {
        return hint(new RemovedColumn(
                ObjectName.of(table),
                column,
                "tested",
                Optional.empty(),
                onClass(table).annotation("RemovedColumn", hints.size())));
    }

    public Case removedTable(String table) {
        return hint(new RemovedTable(
                ObjectName.of(table), "tested", Place.ofType("com.acme").annotation("RemovedTable", hints.size())));
    }

    public Case hint(Hint hint) {
        hints.add(hint);
        return this;
    }

    public Case mappingProblem(Diagnostic problem) {
        mappingProblems.add(problem);
        return this;
    }

    /** What migrations have used, as in {@code RenamedFrom orders.comment remark}. */
    public Case consumed(Set<String> byNewest, Set<String> byOlder) {
        consumed = new ConsumedHints(byNewest, byOlder);
        return this;
    }

    public Snapshot snapshot() {
        return new Snapshot(new TreeMap<>(), schemaBefore());
    }

    public Schema schemaBefore() {
        return Schema.of(before, sequencesBefore);
    }

    public Reading reading() {
        Map<Part, Place> places = new HashMap<>();
        for (Table table : after) {
            places.put(new OfTable(table.name()), onClass(table.name().name()));
            table.columns()
                    .forEach(column -> places.put(
                            new OfColumn(table.name(), column.name()),
                            onField(table.name().name(), column.name())));
        }
        sequencesAfter.forEach(sequence -> places.put(new Part.OfSequence(sequence.name()), onField("orders", "id")));
        return new Reading(Schema.of(after, sequencesAfter), hints, places, mappingProblems);
    }

    public ConsumedHints consumed() {
        return consumed;
    }

    public Difference difference() {
        return Differ.diff(snapshot(), reading(), consumed);
    }

    public static Place onClass(String table) {
        return Place.ofType("com.acme." + table);
    }

    public static Place onField(String table, String column) {
        return onClass(table).member(column);
    }

    static List<Code> codes(Difference difference) {
        return difference.problems().stream().map(Diagnostic::code).toList();
    }

    static List<String> texts(Difference difference) {
        return difference.problems().stream().map(Diagnostic::text).toList();
    }

    static List<Place> places(Difference difference) {
        return difference.problems().stream().map(Diagnostic::place).toList();
    }

    static Index index(String name, String column) {
        return new Index(
                name,
                List.of(new Index.Part.OfColumn(column, false)),
                false,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    static ForeignKey reference(String name, String column, String target) {
        return new ForeignKey(
                name, List.of(column), ObjectName.of(target), List.of("id"), Action.NO_ACTION, Action.NO_ACTION);
    }
}
