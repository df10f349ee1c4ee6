package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import java.util.Optional;
import java.util.Set;

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
}
