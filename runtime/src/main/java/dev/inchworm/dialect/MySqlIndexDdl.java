package dev.inchworm.dialect;

import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How MySQL and MariaDB spell a new index: one statement, ended by a semicolon. */
public final class MySqlIndexDdl {

    private static final Set<String> KINDS = Set.of("FULLTEXT", "SPATIAL");

    private final MySqlDialect dialect;
    private final MySqlDdl ddl;

    /** Spells for {@code dialect}. */
    public MySqlIndexDdl(MySqlDialect dialect) {
        this.dialect = dialect;
        this.ddl = new MySqlDdl(dialect);
    }

    /**
     * A new index.
     *
     * @throws IllegalArgumentException where these servers have no such thing: partial indexes, columns carried along and,
     *     on MariaDB, expressions
     */
    public String create(ObjectName table, Index index, Online how) {
        String method = method(index);
        return "CREATE " + kind(index) + dialect.quote(index.name()) + (method.isEmpty() ? "" : " USING " + method)
                + " ON " + dialect.quote(table) + " (" + parts(index) + ") " + how.words() + ";";
    }

    /**
     * The same as part of CREATE TABLE; no statement.
     *
     * @throws IllegalArgumentException as {@link #create}
     */
    public String inTable(Index index) {
        String method = method(index);
        return kind(index) + dialect.quote(index.name()) + (method.isEmpty() ? "" : " USING " + method) + " ("
                + parts(index) + ")";
    }

    private String kind(Index index) {
        if (index.where().isPresent() || !index.include().isEmpty()) {
            throw new IllegalArgumentException(
                    dialect.displayName() + " has no partial indexes, and none that carry columns along");
        }
        String method = index.method().orElse("").toUpperCase(Locale.ROOT);
        return (index.unique() ? "UNIQUE " : "") + (KINDS.contains(method) ? method + " " : "") + "INDEX ";
    }

    private String parts(Index index) {
        return index.parts().stream().map(this::part).collect(Collectors.joining(", "));
    }

    private String method(Index index) {
        String method = index.method().orElse("").toUpperCase(Locale.ROOT);
        return method.isEmpty() || KINDS.contains(method) ? "" : method(method);
    }

    private String method(String method) {
        if (!method.equals("BTREE") && !method.equals("HASH")) {
            throw new IllegalArgumentException(dialect.displayName() + " has no index method " + method);
        }
        return method;
    }

    private String part(Part part) {
        if (part instanceof OfExpression && !MySqlFeature.EXPRESSION_INDEX.isAlwaysIn(dialect)) {
            throw new IllegalArgumentException(dialect.displayName() + " has no indexes over expressions");
        }
        String what = part instanceof OfColumn of
                ? dialect.quote(of.column())
                : ddl.parenthesised(((OfExpression) part).expression());
        return what + (part.descending() ? " DESC" : "");
    }
}
