package dev.inchworm.dialect;

import dev.inchworm.schema.Index;
import dev.inchworm.schema.Index.Part;
import dev.inchworm.schema.Index.Part.OfColumn;
import dev.inchworm.schema.Index.Part.OfExpression;
import dev.inchworm.schema.ObjectName;
import java.util.stream.Collectors;

/** How PostgreSQL spells what happens to indexes: one statement each, ended by a semicolon. */
public final class PostgreSqlIndexDdl {

    private final PostgreSql dialect;
    private final PostgreSqlDdl ddl;

    /** Spells for {@code dialect}. */
    public PostgreSqlIndexDdl(PostgreSql dialect) {
        this.dialect = dialect;
        this.ddl = new PostgreSqlDdl(dialect);
    }

    /** Builds an index while nobody may write to {@code table}: for tables that are new. */
    public String create(ObjectName table, Index index) {
        return create(table, index, "");
    }

    /** Builds an index while others read and write. */
    public String createConcurrently(ObjectName table, Index index) {
        return create(table, index, "CONCURRENTLY ");
    }

    /** The end of an index, should it be there, while others read and write. */
    public String dropConcurrently(ObjectName index) {
        return "DROP INDEX CONCURRENTLY IF EXISTS " + dialect.quote(index) + ";";
    }

    /** Another name for an index. */
    public String rename(ObjectName index, String name) {
        return "ALTER INDEX " + dialect.quote(index) + " RENAME TO " + dialect.quote(name) + ";";
    }

    private String create(ObjectName table, Index index, String how) {
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX " + how + dialect.quote(index.name()) + " ON "
                + dialect.quote(table)
                + index.method()
                        .map(method -> " USING " + dialect.quote(method))
                        .orElse("")
                + " (" + index.parts().stream().map(this::part).collect(Collectors.joining(", ")) + ")"
                + (index.include().isEmpty() ? "" : " INCLUDE (" + dialect.quoteAll(index.include()) + ")")
                + index.where()
                        .map(predicate -> " WHERE " + ddl.parenthesised(predicate))
                        .orElse("")
                + ";";
    }

    private String part(Part part) {
        String what = part instanceof OfColumn of
                ? dialect.quote(of.column())
                : ddl.parenthesised(((OfExpression) part).expression());
        return what + (part.descending() ? " DESC" : "");
    }
}
