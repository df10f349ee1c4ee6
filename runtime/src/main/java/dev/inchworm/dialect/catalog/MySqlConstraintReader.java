package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlLiterals;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Reads the constraints and indexes of MySQL or MariaDB, which come a row for each of their columns. */
final class MySqlConstraintReader {

    private final MySqlDialect dialect;
    private final Function<String, ObjectName> names;
    private final SortedMap<ObjectName, Table> tables;
    private final SortedMap<SchemaObject, SortedSet<String>> traits;
    private final Set<SchemaObject> json = new HashSet<>();
    private final Map<SchemaObject, Reference> references = new LinkedHashMap<>();
    private final Map<SchemaObject, Keys> indexes = new LinkedHashMap<>();

    /** A foreign key whose columns are still coming. */
    private record Reference(Action onDelete, Action onUpdate, List<String> columns, List<String> targetColumns) {}

    /** An index whose parts are still coming. */
    private record Keys(boolean unique, Optional<String> method, List<Index.Part> parts, Set<Integer> cut) {}

    private final Map<SchemaObject, ObjectName> targets = new LinkedHashMap<>();

    /**
     * @param names what a table of the database is called
     * @param tables gets their parts
     */
    MySqlConstraintReader(
            MySqlDialect dialect,
            Function<String, ObjectName> names,
            SortedMap<ObjectName, Table> tables,
            SortedMap<SchemaObject, SortedSet<String>> traits) {
        this.dialect = dialect;
        this.names = names;
        this.tables = tables;
        this.traits = traits;
    }

    boolean check(ResultSet row) throws SQLException {
        ObjectName table = names.apply(row.getString("table_name"));
        String name = row.getString("constraint_name");
        String printed = row.getString("check_clause");
        String expression = MySqlStatements.printed(
                dialect instanceof MariaDb ? printed : MySqlLiterals.unescaped(printed), dialect);
        if (row.getString("level").equals("Column") && expression.equals(MySqlTableForm.jsonCheck(name, dialect))) {
            json.add(SchemaObject.column(table, name));
            return true;
        }
        Check check = new Check(name, Sql.of(expression));
        edit(table, own -> TableParts.with(own, check));
        if (row.getString("enforced").equals("NO") && tables.containsKey(table)) {
            mark(SchemaObject.constraint(table, name), MySqlTableForm.NOT_ENFORCED);
        }
        return true;
    }

    /** Whether a column of MariaDB holds JSON, which is text and a check to it. */
    boolean isJson(ObjectName table, String column) {
        return json.contains(SchemaObject.column(table, column));
    }

    boolean reference(ResultSet row) throws SQLException {
        references.put(
                SchemaObject.constraint(names.apply(row.getString("table_name")), row.getString("constraint_name")),
                new Reference(
                        action(row.getString("delete_rule")),
                        action(row.getString("update_rule")),
                        new ArrayList<>(),
                        new ArrayList<>()));
        return true;
    }

    private static Action action(String words) {
        return Action.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    boolean referenceColumn(ResultSet row, ObjectName target) throws SQLException {
        SchemaObject object =
                SchemaObject.constraint(names.apply(row.getString("table_name")), row.getString("constraint_name"));
        Reference reference = references.get(object);
        if (reference != null) {
            targets.put(object, target);
            reference.columns().add(row.getString("column_name"));
            reference.targetColumns().add(row.getString("referenced_column_name"));
        }
        return true;
    }

    boolean index(ResultSet row) throws SQLException {
        ObjectName table = names.apply(row.getString("table_name"));
        SchemaObject object = SchemaObject.index(table, row.getString("index_name"));
        String type = row.getString("index_type").toLowerCase(Locale.ROOT);
        boolean special = !type.equals("btree") && !type.equals("hash");
        Keys keys = indexes.computeIfAbsent(
                object,
                any -> new Keys(
                        false, special ? Optional.of(type) : Optional.empty(), new ArrayList<>(), new TreeSet<>()));
        if (row.getInt("non_unique") == 0 && !keys.unique()) {
            keys = new Keys(true, keys.method(), keys.parts(), keys.cut());
            indexes.put(object, keys);
        }
        boolean descending = "D".equals(row.getString("collation"));
        Optional<String> expression = Rows.text(row, "expression");
        keys.parts()
                .add(
                        expression.isPresent()
                                ? new Index.Part.OfExpression(
                                        Sql.of(MySqlStatements.printed(
                                                MySqlLiterals.unescaped(expression.get()), dialect)),
                                        descending)
                                : new Index.Part.OfColumn(row.getString("column_name"), descending));
        int length = row.getInt("sub_part");
        if (length > 0 && !special) {
            keys.cut().add(keys.parts().size());
            mark(object, MySqlIndexForm.cut(length, keys.parts().size()));
        }
        Rows.text(row, "hidden").ifPresent(word -> mark(object, word));
        return true;
    }

    /** All rows were seen. */
    void finish() {
        references.forEach((object, reference) -> edit(
                object.owner(),
                own -> TableParts.with(
                        own,
                        new ForeignKey(
                                object.part(),
                                reference.columns(),
                                targets.get(object),
                                reference.targetColumns(),
                                reference.onDelete(),
                                reference.onUpdate()))));
        indexes.forEach(this::index);
        traits.keySet()
                .removeIf(object -> object.kind() == SchemaObject.Kind.INDEX && !tables.containsKey(object.owner()));
    }

    private void index(SchemaObject object, Keys keys) {
        Index index = new Index(object.part(), keys.parts(), keys.unique(), Optional.empty(), List.of(), keys.method());
        if (index.name().equals(MySqlPlainForm.PRIMARY)) {
            edit(object.owner(), own -> own.withPrimaryKey(Optional.of(new PrimaryKey(index.name(), index.columns()))));
        } else if (MySqlPlainForm.isConstraint(index) && keys.cut().isEmpty()) {
            Unique unique = new Unique(index.name(), index.columns());
            edit(object.owner(), own -> TableParts.with(own, unique));
            SortedSet<String> words = traits.remove(object);
            if (words != null) {
                traits.put(SchemaObject.constraint(object.owner(), object.part()), words);
            }
        } else {
            edit(object.owner(), own -> TableParts.with(own, index));
        }
    }

    private void edit(ObjectName name, UnaryOperator<Table> edit) {
        tables.computeIfPresent(name, (any, table) -> edit.apply(table));
    }

    private void mark(SchemaObject object, String trait) {
        traits.computeIfAbsent(object, any -> new TreeSet<>()).add(trait);
    }
}
