package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What DROP takes away on MySQL and MariaDB. */
final class MySqlDropForm {

    private static final Set<String> ELSEWHERE = Set.of(
            "database", "event", "function", "package", "prepare", "procedure", "role", "schema", "server", "user");

    private final CatalogEditor editor;

    MySqlDropForm(CatalogEditor editor) {
        this.editor = editor;
    }

    void apply(SqlCursor in) {
        if (in.accept("temporary")) {
            return;
        } else if (in.accept("table")) {
            boolean ifThere = in.accept("if", "exists");
            in.rest().forEach(part -> table(part.objectName(), ifThere));
        } else if (in.accept("view")) {
            boolean ifThere = in.accept("if", "exists");
            in.rest().forEach(part -> view(part.objectName(), ifThere));
        } else if (in.accept("trigger")) {
            boolean ifThere = in.accept("if", "exists");
            trigger(in.objectName(), ifThere);
        } else if (in.accept("index")) {
            boolean ifThere = in.accept("if", "exists");
            String index = in.name();
            in.expect("on");
            dropIndex(editor, in.objectName(), index, ifThere);
        } else if (in.accept("sequence")) {
            boolean ifThere = in.accept("if", "exists");
            ObjectName name = in.objectName();
            editor.demand(ifThere || editor.sequence(name).isPresent(), name, "there is no sequence " + name);
            editor.dropSequence(name);
        } else if (ELSEWHERE.stream().noneMatch(in::accept)) {
            throw new Unclear();
        }
    }

    private void table(ObjectName name, boolean ifThere) {
        editor.demand(ifThere || editor.table(name).isPresent(), name, "there is no table " + name);
        editor.demand(
                editor.referring(name).stream().allMatch(other -> other.name().equals(name)),
                name,
                "another table still refers to " + name);
        editor.dropTable(name);
    }

    private void view(ObjectName name, boolean ifThere) {
        editor.demand(ifThere || editor.view(name).isPresent(), name, "there is no view " + name);
        editor.dropView(name);
    }

    /** The name of a trigger is one within its database, so nobody says whose it is. */
    private void trigger(ObjectName trigger, boolean ifThere) {
        Optional<ObjectName> table = editor.tableOfTrigger(trigger);
        editor.demand(ifThere || table.isPresent(), trigger, "there is no trigger " + trigger);
        table.ifPresent(own -> editor.dropTrigger(own, trigger.name()));
    }

    /** An index, which may be a unique constraint. */
    static void dropIndex(CatalogEditor editor, ObjectName table, String index, boolean ifThere) {
        Optional<Table> own = editor.table(table);
        boolean unique = own.stream().flatMap(found -> found.uniques().stream()).anyMatch(key -> key.name()
                .equals(index));
        boolean plain = own.stream().flatMap(found -> found.indexes().stream()).anyMatch(key -> key.name()
                .equals(index));
        boolean under = own.stream()
                .flatMap(found -> found.foreignKeys().stream())
                .anyMatch(key -> key.name().equals(index));
        editor.demand(ifThere || unique || plain || under, table, "there is no index " + index + " on " + table);
        if (unique) {
            editor.dropConstraint(table, index);
        } else if (plain) {
            editor.dropIndex(table, index);
            editor.tell(new CatalogEvent.IndexDropped(table, index, true));
        }
    }

    /** The index that the server made for a key stays, unless another one had taken over. */
    static void dropForeignKey(CatalogEditor editor, ObjectName name, String constraint, boolean ifThere) {
        Optional<ForeignKey> key = editor.table(name).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(own -> own.name().equals(constraint))
                .findFirst();
        if (key.isPresent() || !ifThere) {
            editor.dropConstraint(name, constraint);
        }
        key.filter(own -> editor.table(name).stream().noneMatch(table -> isCovered(own.columns(), table)))
                .ifPresent(own -> editor.edit(
                        name,
                        table -> TableParts.with(
                                table,
                                new Index(
                                        own.name(),
                                        own.columns().stream()
                                                .<Index.Part>map(column -> new Index.Part.OfColumn(column, false))
                                                .toList(),
                                        false,
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty()))));
    }

    private static boolean isCovered(List<String> keyColumns, Table table) {
        Stream<List<String>> keys = Stream.of(
                        table.primaryKey().stream().map(PrimaryKey::columns),
                        table.uniques().stream().map(Constraint.Unique::columns),
                        table.indexes().stream()
                                .filter(index -> index.method().isEmpty())
                                .map(Index::columns))
                .flatMap(stream -> stream);
        return keys.anyMatch(own -> own.size() >= keyColumns.size()
                && own.subList(0, keyColumns.size()).equals(keyColumns));
    }
}
