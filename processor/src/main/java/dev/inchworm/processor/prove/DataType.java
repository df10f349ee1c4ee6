package dev.inchworm.processor.prove;

import static java.util.stream.Collectors.toSet;

import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What SQL types hold of each other. The databases spell some of them differently, and mean the same by what they spell alike.
 *
 * @param name in the shortest spelling
 * @param first the length or precision; -1 where there is none
 * @param second the scale
 */
record DataType(String name, int first, int second) {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("character varying", "varchar"),
            Map.entry("character", "char"),
            Map.entry("int", "integer"),
            Map.entry("int4", "integer"),
            Map.entry("int8", "bigint"),
            Map.entry("int2", "smallint"),
            Map.entry("decimal", "numeric"),
            Map.entry("bool", "boolean"),
            Map.entry("float8", "double precision"),
            Map.entry("float4", "real"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("timestamp without time zone", "timestamp"),
            Map.entry("time without time zone", "time"));

    private static final List<String> INTEGERS = List.of("tinyint", "smallint", "mediumint", "integer", "bigint");
    private static final List<Integer> DIGITS = List.of(3, 5, 7, 10, 19);
    private static final List<String> TEXTS = List.of("varchar", "text", "mediumtext", "longtext");
    private static final Pattern FORM = Pattern.compile("([^(]*)\\((\\d+)(?:,(\\d+))?\\)(.*)");
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789_(),";

    static DataType of(String sql) {
        String normal = normal(sql);
        Matcher form = FORM.matcher(normal);
        return form.matches()
                ? new DataType(
                        form.group(1),
                        Integer.parseInt(form.group(2)),
                        form.group(3) == null ? 0 : Integer.parseInt(form.group(3)))
                : new DataType(normal, -1, 0);
    }

    /** One spelling of those that mean the same. */
    static String normal(String sql) {
        if (isPlain(sql)) {
            int parenthesis = sql.indexOf('(');
            String name = parenthesis < 0 ? sql : sql.substring(0, parenthesis);
            return SHORT.getOrDefault(name, name) + sql.substring(name.length());
        }
        StringBuilder words = new StringBuilder();
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (Token token : SqlTokens.of(sql).list()) {
            depth += token.isSign("(") ? 1 : 0;
            if (depth > 0 || token.kind() == SqlTokens.Kind.SIGN) {
                rest.append(token.text());
            } else {
                words.append(words.isEmpty() ? "" : " ").append(token.text());
            }
            depth -= token.isSign(")") ? 1 : 0;
        }
        return SHORT.getOrDefault(words.toString(), words.toString()) + rest;
    }

    /** Whether it is one word, maybe with numbers in parentheses: most are. */
    private static boolean isPlain(String sql) {
        for (int at = 0; at < sql.length(); at++) {
            if (PLAIN.indexOf(sql.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether every value of {@code other} is one of this type, and read from it the same. */
    boolean holds(DataType other) {
        if (equals(other)) {
            return true;
        }
        int integer = INTEGERS.indexOf(other.name);
        return switch (name) {
            case "tinyint", "smallint", "mediumint", "integer", "bigint" ->
                integer >= 0 && integer <= INTEGERS.indexOf(name);
            case "numeric" ->
                integer >= 0 && (first < 0 || first - second >= DIGITS.get(integer))
                        || other.name.equals("numeric")
                                && (first < 0
                                        || other.first >= 0
                                                && second >= other.second
                                                && first - second >= other.first - other.second);
            case "varchar" -> isText(other) && (first < 0 || other.first >= 0 && other.first <= first);
            case "text", "mediumtext", "longtext" -> isText(other) && TEXTS.indexOf(other.name) <= TEXTS.indexOf(name);
            case "double precision" -> other.name.equals("real");
            case "double" -> other.name.equals("float");
            case "datetime" -> name.equals(other.name) && other.first <= first;
            case "timestamp", "timestamptz", "time" ->
                name.equals(other.name) && (first < 0 || other.first >= 0 && other.first <= first);
            default -> names().containsAll(other.names()) && !other.names().isEmpty();
        };
    }

    /** The names of an enum that a column lists itself. */
    private Set<String> names() {
        return name.startsWith("enum(")
                ? SqlTokens.of(name).list().stream()
                        .filter(token -> token.kind() == SqlTokens.Kind.STRING)
                        .map(Token::text)
                        .collect(toSet())
                : Set.of();
    }

    private static boolean isText(DataType other) {
        return TEXTS.contains(other.name);
    }

    /** Whether PostgreSQL makes a column of type {@code other} one of this without looking at a row. */
    boolean isFreeFrom(DataType other) {
        return holds(other)
                && switch (name) {
                    case "varchar", "text", "timestamp", "timestamptz", "time" -> true;
                    case "numeric" -> other.name.equals("numeric") && (first < 0 || second == other.second);
                    default -> equals(other);
                };
    }
}
