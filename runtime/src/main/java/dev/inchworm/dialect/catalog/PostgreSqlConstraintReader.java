package dev.inchworm.dialect.catalog;

import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Puts constraints and indexes, as rows of PostgreSQL's catalog, into the tables that they belong to. */
final class PostgreSqlConstraintReader {

    private static final int DESCENDING = 1;
    private static final int NULLS_FIRST = 2;

    private final Map<Long, ObjectName> names;
    private final SortedMap<ObjectName, Table> tables;
    private final SortedMap<SchemaObject, SortedSet<String>> traits;

    PostgreSqlConstraintReader(
            Map<Long, ObjectName> names,
            SortedMap<ObjectName, Table> tables,
            SortedMap<SchemaObject, SortedSet<String>> traits) {
        this.names = names;
        this.tables = tables;
        this.traits = traits;
    }

    boolean constraint(ResultSet row) throws SQLException {
        ObjectName table = names.get(row.getLong("conrelid"));
        String name = row.getString("conname");
        List<String> columns = Rows.texts(row, "columns");
        switch (row.getString("contype")) {
            case "p" -> edit(table, own -> own.withPrimaryKey(Optional.of(new PrimaryKey(name, columns))));
            case "u" -> edit(table, own -> TableParts.with(own, new Unique(name, columns)));
            case "f" -> {
                ForeignKey key = foreignKey(row, name, columns);
                edit(table, own -> TableParts.with(own, key));
            }
            case "c" -> {
                Check check = new Check(name, Sql.of(row.getString("expression")));
                edit(table, own -> TableParts.with(own, check));
            }
            default -> mark(SchemaObject.constraint(table, name), "an exclusion constraint");
        }
        constraintTraits(row, SchemaObject.constraint(table, name));
        return true;
    }

    private void constraintTraits(ResultSet row, SchemaObject object) throws SQLException {
        mark(object, PostgreSqlAlterTable.NOT_VALIDATED, !row.getBoolean("convalidated") && row.getBoolean("enforced"));
        mark(object, "not enforced", !row.getBoolean("enforced"));
        mark(object, "deferrable", row.getBoolean("condeferrable"));
        mark(object, "initially deferred", row.getBoolean("condeferred"));
        mark(object, "NO INHERIT", row.getBoolean("only_here"));
        mark(object, "NULLS NOT DISTINCT", row.getBoolean("nulls_not_distinct"));
        mark(object, "WITHOUT OVERLAPS", row.getBoolean("without_overlaps"));
        mark(object, "MATCH FULL", "f".equals(row.getString("confmatchtype")));
        mark(object, "setting only some of its columns", row.getBoolean("sets_some"));
        List<String> including = Rows.texts(row, "including");
        mark(object, "including " + String.join(", ", including), !including.isEmpty());
    }

    private ForeignKey foreignKey(ResultSet row, String name, List<String> columns) throws SQLException {
        ObjectName target = names.get(row.getLong("confrelid"));
        if (target == null) {
            String plain = row.getString("target");
            target = row.getBoolean("target_visible")
                    ? ObjectName.of(plain)
                    : ObjectName.of(row.getString("target_schema"), plain);
        }
        return new ForeignKey(
                name,
                columns,
                target,
                Rows.texts(row, "target_columns"),
                action(row.getString("confdeltype")),
                action(row.getString("confupdtype")));
    }

    private static Action action(String letter) {
        return switch (letter) {
            case "r" -> Action.RESTRICT;
            case "c" -> Action.CASCADE;
            case "n" -> Action.SET_NULL;
            case "d" -> Action.SET_DEFAULT;
            default -> Action.NO_ACTION;
        };
    }

    boolean index(ResultSet row) throws SQLException {
        ObjectName table = names.get(row.getLong("indrelid"));
        String name = row.getString("relname");
        SchemaObject object = SchemaObject.index(table, name);
        List<String> columns = Rows.texts(row, "columns");
        List<String> texts = Rows.texts(row, "parts");
        List<String> options = Rows.texts(row, "options");
        int keys = row.getInt("indnkeyatts");
        List<Index.Part> parts = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            int option = Integer.parseInt(options.get(i));
            boolean descending = (option & DESCENDING) != 0;
            boolean nullsFirst = (option & NULLS_FIRST) != 0;
            parts.add(
                    columns.get(i).isEmpty()
                            ? new Index.Part.OfExpression(Sql.of(PostgreSqlStatements.bare(texts.get(i))), descending)
                            : new Index.Part.OfColumn(columns.get(i), descending));
            String which = keys == 1 ? "" : " in part " + (i + 1);
            mark(object, "NULLS " + (nullsFirst ? "FIRST" : "LAST") + which, nullsFirst != descending);
            String operators = Rows.texts(row, "classes").get(i);
            mark(object, "of the operator class " + operators + which, !operators.isEmpty());
            String collation = Rows.texts(row, "collations").get(i);
            mark(object, "collated as " + collation + which, !collation.isEmpty());
        }
        mark(object, "INVALID", !row.getBoolean("usable"));
        mark(object, "NULLS NOT DISTINCT", row.getBoolean("nulls_not_distinct"));
        Index index = new Index(
                name,
                parts,
                row.getBoolean("indisunique"),
                Rows.text(row, "predicate").map(Sql::of),
                columns.subList(keys, columns.size()),
                Rows.text(row, "amname").filter(method -> !method.equals("btree")));
        edit(table, own -> TableParts.with(own, index));
        return true;
    }

    private void edit(ObjectName name, UnaryOperator<Table> edit) {
        tables.computeIfPresent(name, (any, table) -> edit.apply(table));
    }

    private void mark(SchemaObject object, String trait) {
        mark(object, trait, true);
    }

    private void mark(SchemaObject object, String trait, boolean applies) {
        if (applies) {
            traits.computeIfAbsent(object, any -> new TreeSet<>()).add(trait);
        }
    }
}
