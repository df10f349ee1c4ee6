package dev.inchworm.dialect.catalog;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal.Kind;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From what PostgreSQL calls a type back to the logical one that is stored in it first of all. */
final class PostgreSqlTypes {

    private static final Map<String, Type> PLAIN = Map.ofEntries(
            Map.entry("boolean", Simple.BOOL),
            Map.entry("smallint", Simple.INT16),
            Map.entry("integer", Simple.INT32),
            Map.entry("bigint", Simple.INT64),
            Map.entry("real", Simple.FLOAT32),
            Map.entry("double precision", Simple.FLOAT64),
            Map.entry("uuid", Simple.UUID),
            Map.entry("date", Simple.DATE),
            Map.entry("text", Simple.TEXT),
            Map.entry("bytea", Simple.BYTES),
            Map.entry("jsonb", Simple.JSON));

    private static final Pattern VARCHAR = Pattern.compile("character varying\\((\\d+)\\)");
    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(\\d+)\\)");
    private static final Pattern TEMPORAL =
            Pattern.compile("(time|timestamp)(?:\\((\\d)\\))? (with|without) time zone");

    /** How precise times are that do not say it: PostgreSQL keeps microseconds. */
    private static final int MICROSECONDS = 6;

    private PostgreSqlTypes() {}

    /** {@code column} of the type that the catalog calls {@code text}. */
    static Column typed(Column column, String text) {
        Type type = type(text);
        return column.withType(
                type,
                type == Simple.OTHER ? new TreeMap<>(Map.of(PostgreSql.NAME, text)) : Collections.emptySortedMap());
    }

    private static Type type(String text) {
        Type plain = PLAIN.get(text);
        if (plain != null) {
            return plain;
        }
        Matcher varchar = VARCHAR.matcher(text);
        if (varchar.matches()) {
            return new Type.Text(Integer.parseInt(varchar.group(1)));
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            return new Type.Decimal(Integer.parseInt(numeric.group(1)), Integer.parseInt(numeric.group(2)));
        }
        Matcher temporal = TEMPORAL.matcher(text);
        if (temporal.matches()) {
            boolean zone = temporal.group(3).equals("with");
            boolean time = temporal.group(1).equals("time");
            int precision = temporal.group(2) == null ? MICROSECONDS : Integer.parseInt(temporal.group(2));
            if (!(time && zone)) {
                return new Type.Temporal(time ? Kind.TIME : zone ? Kind.INSTANT : Kind.DATETIME, precision);
            }
        }
        return Simple.OTHER;
    }
}
