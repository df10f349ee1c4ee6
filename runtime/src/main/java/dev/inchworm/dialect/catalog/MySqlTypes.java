package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.MySqlFeature;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What MySQL and MariaDB call types and defaults, in one way for each that means the same. */
final class MySqlTypes {

    private static final Pattern WIDTH =
            Pattern.compile("(smallint|mediumint|bigint|int|tinyint(?!\\(1\\))|year)\\(\\d+\\)(?!.*zerofill)(.*)");
    private static final Pattern SIZED = Pattern.compile("([a-z]+)\\((\\d{1,9})(?:,(\\d{1,9}))?\\)");
    private static final Pattern NUMERIC =
            Pattern.compile("(tinyint|smallint|mediumint|int|bigint|decimal|float|double|year)\\b.*");
    private static final Pattern TIME_OF_DAY = Pattern.compile("time|datetime");

    private final MySqlDialect dialect;

    MySqlTypes(MySqlDialect dialect) {
        this.dialect = dialect;
    }

    /** {@code column} of the type that the server calls {@code text}: a logical one, where it is stored in just that type. */
    Column typed(Column column, String text) {
        String type = withoutWidth(text);
        return logical(type)
                .map(found -> column.withType(found, Collections.emptySortedMap()))
                .orElseGet(() -> column.withType(Simple.OTHER, new TreeMap<>(Map.of(dialect.name(), type))));
    }

    /** Whether a column has a logical type already, or one that the server would call just so. */
    boolean isUnderstood(Column column) {
        return logical(dialect.type(column)).isPresent();
    }

    /** Integers have a width for display, which says nothing about their values, except that MySQL keeps that of booleans. */
    private static String withoutWidth(String text) {
        Matcher matcher = WIDTH.matcher(text);
        return matcher.matches() ? matcher.group(1) + matcher.group(2) : text;
    }

    private Optional<Type> logical(String type) {
        String whole = TIME_OF_DAY.matcher(type).matches() ? type + "(0)" : type;
        return Stream.concat(Stream.of(Simple.values()).filter(simple -> simple != Simple.OTHER), sized(whole).stream())
                .filter(candidate -> dialect.typeOf(candidate).equals(whole))
                .findFirst();
    }

    private Optional<Type> sized(String type) {
        if (type.startsWith("enum(")) {
            return Optional.of(new Type.Enumeration(SqlTokens.of(type, dialect).list().stream()
                    .filter(token -> token.kind() == Kind.STRING)
                    .map(token -> MySqlStatements.unquoted(token.text()))
                    .toList()));
        }
        Matcher matcher = SIZED.matcher(type);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int size = Integer.parseInt(matcher.group(2));
        return switch (matcher.group(1)) {
            case "varchar" -> Optional.of(new Type.Text(size));
            case "decimal" ->
                Optional.ofNullable(matcher.group(3)).map(scale -> new Type.Decimal(size, Integer.parseInt(scale)));
            case "time" -> Optional.of(new Temporal(Temporal.Kind.TIME, size));
            case "datetime" -> Optional.of(new Temporal(Temporal.Kind.DATETIME, size));
            default -> Optional.empty();
        };
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
        return Optional.of(Sql.of(isText ? constant(type, MySqlStatements.unquoted(bare)) : bare));
    }

    /** A constant default, from its value. */
    String constant(String type, String value) {
        boolean plain = NUMERIC.matcher(type.toLowerCase(Locale.ROOT)).matches() || value.startsWith("b'");
        return plain ? value : dialect.literal(value);
    }
}
