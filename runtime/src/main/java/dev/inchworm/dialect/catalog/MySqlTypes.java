package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlFeature;
import dev.inchworm.dialect.MySqlLiterals;
import dev.inchworm.dialect.MySqlTypeText;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type.Simple;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What MySQL and MariaDB call types and defaults, in one way for each that means the same. */
final class MySqlTypes {

    private static final Pattern WIDTH =
            Pattern.compile("(smallint|mediumint|bigint|int|tinyint(?!\\(1\\))|year)\\(\\d+\\)(?!.*zerofill)(.*)");
    private static final Pattern NUMERIC =
            Pattern.compile("(tinyint|smallint|mediumint|int|bigint|decimal|float|double|year)\\b.*");

    private final MySqlDialect dialect;

    MySqlTypes(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    /** {@code column} of the type that the server calls {@code text}: a logical one, where it is stored in just that type. */
    Column typed(Column column, String text) {
        String type = withoutWidth(text);
        return MySqlTypeText.logical(dialect, type)
                .map(found -> column.withType(found, Collections.emptySortedMap()))
                .orElseGet(() -> column.withType(Simple.OTHER, new TreeMap<>(Map.of(dialect.name(), type))));
    }

    /** Whether a column has a logical type already, or one that the server would call just so. */
    boolean isUnderstood(Column column) {
        return MySqlTypeText.logical(dialect, dialect.type(column)).isPresent();
    }

    /** Integers have a width for display, which says nothing about their values, except that MySQL keeps that of booleans. */
    private static String withoutWidth(String text) {
        Matcher matcher = WIDTH.matcher(text);
        return matcher.matches() ? matcher.group(1) + matcher.group(2) : text;
    }

    /**
     * A default that the server prints as SQL: {@code NULL} is none, and numbers stand in no quotes. To MySQL what stands in
     * parentheses is an expression.
     */
    Optional<Sql> defaultOf(String type, String sql) {
        String bare = MySqlStatements.bare(sql, dialect);
        if (bare.equalsIgnoreCase("null")) {
            return Optional.empty();
        } else if (sql.startsWith("(") && MySqlFeature.DEFAULT_IN_PARENTHESES.isAlwaysIn(dialect)) {
            return Optional.of(Sql.of("(" + MySqlStatements.printed(bare, dialect) + ")"));
        }
        boolean isText =
                bare.startsWith("'") && SqlTokens.of(bare, dialect).list().size() == 1;
        return Optional.of(Sql.of(isText ? constant(type, MySqlLiterals.unquoted(bare)) : bare));
    }

    /** A constant default, from its value. */
    String constant(String type, String value) {
        boolean plain = NUMERIC.matcher(type.toLowerCase(Locale.ROOT)).matches() || value.startsWith("b'");
        return plain ? value : dialect.literal(value);
    }
}
