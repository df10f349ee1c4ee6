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
        if (index.where().isPresent() || !index.include().isEmpty()) {
            throw new IllegalArgumentException(
                    dialect.displayName() + " has no partial indexes, and none that carry columns along");
        }
        String method = index.method().orElse("").toUpperCase(Locale.ROOT);
        boolean kind = KINDS.contains(method);
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + (kind ? method + " " : "") + "INDEX "
                + dialect.quote(index.name())
                + (method.isEmpty() || kind ? "" : " USING " + method(method)) + " ON " + dialect.quote(table) + " ("
                + index.parts().stream().map(this::part).collect(Collectors.joining(", ")) + ") " + how.words() + ";";
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
