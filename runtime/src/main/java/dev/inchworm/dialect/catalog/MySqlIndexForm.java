package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Indexes as the statements of MySQL and MariaDB define them. */
final class MySqlIndexForm {

    /** How a trait begins that says that an index holds only the beginning of a column. */
    static final String CUT = "cut to ";

    private final MySqlDialect dialect;

    MySqlIndexForm(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    /** That an index holds only the beginning of a column. */
    static String cut(long length, int part) {
        return CUT + length + " characters in part " + part;
    }

    /** That no query uses an index. */
    String hidden() {
        return dialect instanceof MariaDb ? "ignored" : "invisible";
    }

    /** An index, and what is unusual about it. */
    record IndexForm(Index index, List<String> traits) {

        /** Whether the server shows it as a unique constraint. */
        boolean isConstraint() {
            return MySqlPlainForm.isConstraint(index) && traits.stream().noneMatch(trait -> trait.startsWith(CUT));
        }
    }

    /** {@code CREATE … INDEX}, from behind CREATE. */
    void create(SqlCursor in, CatalogEditor editor) {
        boolean unique = in.accept("unique");
        Optional<String> kind = kind(in);
        in.expect("index");
        boolean unlessThere = in.accept("if", "not", "exists");
        String name = in.name();
        Optional<String> method = using(in);
        in.expect("on");
        ObjectName table = in.objectName();
        IndexForm form = form(name, unique, kind.or(() -> method), in);
        if (!unlessThere || !isThere(table, name, editor)) {
            put(table, form, editor);
        }
    }

    /** The kind of an index that is no plain one. */
    Optional<String> kind(SqlCursor in) {
        return in.accept("fulltext")
                ? Optional.of("fulltext")
                : in.accept("spatial") ? Optional.of("spatial") : Optional.empty();
    }

    private static Optional<String> using(SqlCursor in) {
        return in.accept("using") ? Optional.of(in.name().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** The parts in parentheses and what follows them, to the end. */
    IndexForm form(String name, boolean unique, Optional<String> kind, SqlCursor in) {
        Optional<String> method = kind.or(() -> using(in));
        List<Index.Part> parts = new ArrayList<>();
        List<String> traits = new ArrayList<>();
        for (SqlCursor part : in.parts()) {
            boolean expression = part.isSign("(");
            String text = expression ? MySqlStatements.bare(part.parenthesised(), dialect) : part.name();
            if (part.isSign("(")) {
                SqlCursor length = part.parts().get(0);
                traits.add(cut(length.number(), parts.size() + 1));
            }
            boolean descending = part.accept("desc");
            part.accept("asc");
            part.end();
            parts.add(
                    expression
                            ? new Index.Part.OfExpression(Sql.of(text), descending)
                            : new Index.Part.OfColumn(text, descending));
        }
        while (!in.atEnd()) {
            if (in.accept("using")) {
                method = Optional.of(in.name().toLowerCase(Locale.ROOT));
            } else if (in.accept("invisible") || in.accept("ignored")) {
                traits.add(hidden());
            } else if (in.accept("comment")) {
                in.literal();
            } else if (in.accept("algorithm") || in.accept("lock")) {
                in.acceptSign("=");
                in.name();
            } else {
                in.accept("not");
                SqlCursor.require(in.accept("visible") || in.accept("ignored"));
            }
        }
        Optional<String> special = method.filter(own -> !own.equals("btree") && !own.equals("hash"));
        return new IndexForm(new Index(name, parts, unique, Optional.empty(), List.of(), special), traits);
    }

    static boolean isThere(ObjectName table, String name, CatalogEditor editor) {
        return editor.table(table).stream()
                .anyMatch(own ->
                        own.indexes().stream().anyMatch(index -> index.name().equals(name))
                                || own.uniques().stream()
                                        .anyMatch(unique -> unique.name().equals(name)));
    }

    void put(ObjectName table, IndexForm form, CatalogEditor editor) {
        String name = form.index().name();
        editor.demand(editor.table(table).isPresent(), table, "there is no table " + table);
        editor.demand(!isThere(table, name, editor), table, "there is an index " + name + " on " + table + " already");
        form.index().columns().forEach(column -> demandColumn(table, column, editor));
        if (form.isConstraint()) {
            Unique unique = new Unique(name, form.index().columns());
            editor.add(table, unique);
            form.traits().forEach(trait -> editor.mark(SchemaObject.constraint(table, name), trait));
        } else {
            editor.edit(table, own -> TableParts.with(own, form.index()));
            form.traits().forEach(trait -> editor.mark(SchemaObject.index(table, name), trait));
        }
        editor.tell(new CatalogEvent.IndexBuilt(table, form.index(), true));
    }

    static void demandColumn(ObjectName table, String column, CatalogEditor editor) {
        editor.demand(
                editor.table(table).isEmpty()
                        || editor.table(table)
                                .flatMap(own -> own.column(column))
                                .isPresent(),
                table,
                "there is no column " + column + " in " + table);
    }
}
