package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.catalog.SqlCursor.Unclear;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * CREATE INDEX and ALTER INDEX.
 */
final class PostgreSqlIndexForm {

    private PostgreSqlIndexForm() {}

    static void create(SqlCursor in, boolean unique, CatalogEditor editor) {
        boolean concurrently = in.accept("concurrently");
        boolean unlessThere = in.accept("if", "not", "exists");
        String name = in.name();
        in.expect("on");
        in.accept("only");
        ObjectName table = in.objectName();
        Optional<String> method = in.accept("using") ? Optional.of(in.name()) : Optional.empty();
        List<Index.Part> parts =
                in.parts().stream().map(PostgreSqlIndexForm::part).toList();
        List<String> include = in.accept("include") ? in.names() : List.of();
        Optional<Sql> where =
                in.accept("where") ? Optional.of(Sql.of(PostgreSqlStatements.bare(in.restText()))) : Optional.empty();
        in.end();
        editor.demand(editor.isTaken(table), table, "there is no table " + table);
        Table on = editor.table(table).orElseThrow(Unclear::new);
        if (!(unlessThere
                && on.indexes().stream().anyMatch(index -> index.name().equals(name)))) {
            Index index =
                    new Index(name, parts, unique, where, include, method.filter(given -> !given.equals("btree")));
            editor.demand(
                    on.indexes().stream().noneMatch(own -> own.name().equals(name))
                            && !editor.constraints(table).contains(name),
                    table,
                    "there is a " + name + " on " + table + " already");
            index.columns()
                    .forEach(column -> editor.demand(
                            on.column(column).isPresent(), table, "there is no column " + column + " in " + table));
            editor.dropIndex(table, name);
            editor.edit(table, own -> TableParts.with(own, index));
            editor.tell(new CatalogEvent.IndexBuilt(table, index, concurrently));
        }
    }

    private static Index.Part part(SqlCursor in) {
        Index.Part part;
        if (in.isSign("(")) {
            String expression = in.parenthesised();
            part = new Index.Part.OfExpression(Sql.of(expression), in.accept("desc"));
        } else {
            String column = in.name();
            if (in.isSign("(")) {
                throw new Unclear();
            }
            part = new Index.Part.OfColumn(column, in.accept("desc"));
        }
        in.accept("asc");
        in.end();
        return part;
    }

    static void alter(SqlCursor in, CatalogEditor editor) {
        boolean ifThere = in.accept("if", "exists");
        ObjectName name = in.objectName();
        if (in.accept("rename", "to")) {
            String to = in.name();
            in.end();
            Optional<Table> table = editor.tableOfIndex(name);
            editor.demand(ifThere || table.isPresent(), name, "there is no index " + name);
            table.ifPresent(own -> editor.renameIndex(own.name(), name.name(), to));
        } else if (!in.accept("set") && !in.accept("reset") && !in.accept("attach") && !in.accept("alter")) {
            throw new Unclear();
        }
    }
}
