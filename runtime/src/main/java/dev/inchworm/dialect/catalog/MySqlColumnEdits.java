package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import java.util.Optional;
import java.util.stream.Stream;

/** Columns that go or are called otherwise, with what these servers refuse for the sake of others. */
record MySqlColumnEdits(ObjectName name, CatalogEditor editor, MySqlDialect dialect) {

    /** The end of a column. */
    void drop(String column, boolean ifThere) {
        if (ifThere && column(column).isEmpty()) {
            return;
        }
        editor.demand(
                editor.table(name).stream()
                                .flatMap(table -> table.foreignKeys().stream())
                                .noneMatch(key -> key.columns().contains(column))
                        && editor.referring(name).stream()
                                .flatMap(table -> table.foreignKeys().stream())
                                .noneMatch(key -> key.target().equals(name)
                                        && key.targetColumns().contains(column)),
                name,
                "a foreign key needs the column " + column + " of " + name);
        editor.demand(
                !(dialect instanceof MariaDb) || isAloneInKeys(column),
                name,
                "a unique key of " + name + " is made of " + column + " and others");
        editor.demand(isFreeOf(column), name, "SQL in " + name + " needs the column " + column);
        editor.dropColumn(name, column, new MySqlColumnRemoval(column, dialect)::of);
    }

    private boolean isAloneInKeys(String column) {
        return editor.table(name).stream()
                .flatMap(table -> Stream.concat(
                        table.primaryKey().stream().map(PrimaryKey::columns),
                        table.uniques().stream().map(Constraint.Unique::columns)))
                .noneMatch(columns -> columns.size() > 1 && columns.contains(column));
    }

    /** Whether neither a generated column nor a check of more than this column is made of it. */
    private boolean isFreeOf(String column) {
        return editor.table(name).stream()
                .allMatch(table -> table.columns().stream()
                                .filter(other -> !other.name().equals(column))
                                .noneMatch(other -> isMadeOf(other, column))
                        && table.checks().stream()
                                .filter(check -> MySqlStatements.mentions(check.expression(), column, dialect))
                                .allMatch(check -> !(dialect instanceof MariaDb)
                                        && table.columns().stream()
                                                .filter(other -> !other.name().equals(column))
                                                .noneMatch(other -> MySqlStatements.mentions(
                                                        check.expression(), other.name(), dialect))));
    }

    private boolean isMadeOf(Column other, String column) {
        return other.generation().orElse(null) instanceof Computed computed
                && MySqlStatements.mentions(computed.expression(), column, dialect);
    }

    /** MySQL does not rewrite SQL that names the column, and refuses; MariaDB does. */
    void rename(String before, String after) {
        boolean named = editor.table(name).stream()
                .anyMatch(table -> table.columns().stream().anyMatch(other -> isMadeOf(other, before))
                        || table.checks().stream()
                                .anyMatch(check -> MySqlStatements.mentions(check.expression(), before, dialect)));
        editor.demand(dialect instanceof MariaDb || !named, name, "SQL in " + name + " names the column " + before);
        editor.renameColumn(name, before, after, dialect);
    }

    private Optional<Column> column(String column) {
        return editor.table(name).flatMap(table -> table.column(column));
    }
}
