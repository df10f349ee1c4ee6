package dev.inchworm.processor.read.jpa;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.read.jpa.BasicTypes.Of;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The column types that Hibernate has for classes of Java's own, told by their names. */
final class NamedTypes {

    private static final int PRECISION = 38;
    private static final int SCALE = 2;
    private static final int FRACTION = 6;
    private static final double BITS_OF_DIGIT = Math.log(10) / Math.log(2);
    private static final int BITS_OF_REAL = 24;

    private static final Map<String, Type> FIXED = Map.ofEntries(
            Map.entry("boolean", Simple.BOOL),
            Map.entry("java.lang.Boolean", Simple.BOOL),
            Map.entry("short", Simple.INT16),
            Map.entry("java.lang.Short", Simple.INT16),
            Map.entry("int", Simple.INT32),
            Map.entry("java.lang.Integer", Simple.INT32),
            Map.entry("java.time.Year", Simple.INT32),
            Map.entry("long", Simple.INT64),
            Map.entry("java.lang.Long", Simple.INT64),
            Map.entry("java.util.UUID", Simple.UUID),
            Map.entry("byte[]", Simple.BYTES),
            Map.entry("java.time.LocalDate", Simple.DATE),
            Map.entry("java.sql.Date", Simple.DATE));

    private static final Map<String, Temporal.Kind> TEMPORAL = Map.ofEntries(
            Map.entry("java.time.LocalTime", Temporal.Kind.TIME),
            Map.entry("java.sql.Time", Temporal.Kind.TIME),
            Map.entry("java.time.LocalDateTime", Temporal.Kind.DATETIME),
            Map.entry("java.util.Date", Temporal.Kind.DATETIME),
            Map.entry("java.util.Calendar", Temporal.Kind.DATETIME),
            Map.entry("java.util.GregorianCalendar", Temporal.Kind.DATETIME),
            Map.entry("java.sql.Timestamp", Temporal.Kind.DATETIME),
            Map.entry("java.time.Instant", Temporal.Kind.INSTANT),
            Map.entry("java.time.OffsetDateTime", Temporal.Kind.INSTANT),
            Map.entry("java.time.ZonedDateTime", Temporal.Kind.INSTANT));

    private static final Set<String> TEXTS = Set.of(
            "java.lang.String",
            "java.lang.Class",
            "java.util.Locale",
            "java.util.TimeZone",
            "java.net.URL",
            "java.time.ZoneId",
            "char[]");

    private final int timeFraction;
    private final MySqlSpelling mySql;

    NamedTypes(HibernateLine line, MySqlSpelling mySql) {
        this.timeFraction = line == HibernateLine.SEVEN ? 0 : FRACTION;
        this.mySql = mySql;
    }

    /** How many digits the fraction of a second has in a time of day where nothing is said. */
    int timeFraction() {
        return timeFraction;
    }

    /** Whether values of that class are texts. */
    static boolean isText(String name) {
        return TEXTS.contains(name);
    }

    /** Whether values of that class have one type, whatever annotations say. */
    static boolean isFixed(String name) {
        return FIXED.containsKey(name);
    }

    /** The type for values of a class that Hibernate knows by its name. */
    Optional<ColumnType> of(Of value) {
        String name = value.type().name();
        if (value.has("Temporal")) {
            return Optional.of(ofTemporal(value));
        }
        Type fixed = FIXED.get(name);
        if (fixed != null) {
            return Optional.of(ColumnType.of(fixed));
        }
        Temporal.Kind temporal = TEMPORAL.get(name);
        if (temporal == Temporal.Kind.INSTANT && zone(value.notes()).equals("NORMALIZE")) {
            temporal = Temporal.Kind.DATETIME;
        }
        if (temporal != null) {
            return Optional.of(ColumnType.of(new Temporal(temporal, fraction(value, temporal))));
        }
        if (TEXTS.contains(name)) {
            return Optional.of(ColumnType.of(text(value.length())));
        }
        return Optional.ofNullable(
                switch (name) {
                    case "byte", "java.lang.Byte" -> ColumnType.of(mySql.byteType());
                    case "char", "java.lang.Character" -> ColumnType.spelled("char(1)");
                    case "float", "java.lang.Float" -> floating(value, Simple.FLOAT32);
                    case "double", "java.lang.Double" -> floating(value, Simple.FLOAT64);
                    case "java.math.BigDecimal" ->
                        ColumnType.of(new Decimal(value.number("precision").orElse(PRECISION), scale(value)));
                    case "java.math.BigInteger" ->
                        ColumnType.of(new Decimal(
                                value.number("precision").orElse(PRECISION),
                                value.number("precision").isPresent()
                                        ? value.number("scale").orElse(0)
                                        : 0));
                    case "java.time.OffsetTime" ->
                        ColumnType.of(new Temporal(Temporal.Kind.TIME, fraction(value, Temporal.Kind.TIME)));
                    case "java.util.Currency" -> ColumnType.of(new Text(lengthOr(value, 3)));
                    case "java.time.ZoneOffset" -> ColumnType.of(new Text(lengthOr(value, 6)));
                    case "java.time.Duration" ->
                        ColumnType.of(value.number("precision")
                                .<Type>map(digits -> new Decimal(
                                        digits, value.number("scale").orElse(0)))
                                .orElse(Simple.DURATION));
                    case "java.net.InetAddress" -> ColumnType.spelled("inet");
                    case "java.sql.Blob", "java.sql.Clob", "java.sql.NClob" -> ColumnType.spelled("oid");
                    default -> null;
                });
    }

    /** How the zone of a time is kept: in a column of its own, or not. */
    static String zone(Notes notes) {
        return notes.hibernate("TimeZoneStorage")
                .map(note -> note.annotation().constant("value", "AUTO"))
                .orElse("DEFAULT");
    }

    private static int lengthOr(Of value, int otherwise) {
        return value.length() == BasicTypes.LENGTH ? otherwise : value.length();
    }

    private static int scale(Of value) {
        // Without a precision Hibernate has its own for both.
        return value.number("precision").isPresent() ? value.number("scale").orElse(0) : SCALE;
    }

    private int fraction(Of value, Temporal.Kind kind) {
        // Of temporal values Hibernate takes no notice of "precision".
        return value.secondPrecision()
                .or(() -> value.notes()
                        .hibernate("FractionalSeconds")
                        .flatMap(note -> note.annotation().number("value"))
                        .map(Long::intValue))
                .orElse(kind == Temporal.Kind.TIME ? timeFraction : FRACTION);
    }

    static Type text(int length) {
        return length > PostgreSql.MAX_VARCHAR ? Simple.TEXT : new Text(length);
    }

    private static ColumnType floating(Of value, Simple otherwise) {
        return value.number("precision")
                .map(digits -> ColumnType.of(
                        Math.ceil(digits * BITS_OF_DIGIT) > BITS_OF_REAL ? Simple.FLOAT64 : Simple.FLOAT32))
                .orElse(ColumnType.of(otherwise));
    }

    private ColumnType ofTemporal(Of value) {
        String kind = value.notes()
                .jpa(value.prefix() + "Temporal")
                .map(note -> note.annotation().constant("value", "TIMESTAMP"))
                .orElse("TIMESTAMP");
        return switch (kind) {
            case "DATE" -> ColumnType.of(Simple.DATE);
            case "TIME" -> ColumnType.of(new Temporal(Temporal.Kind.TIME, fraction(value, Temporal.Kind.TIME)));
            default -> ColumnType.of(new Temporal(Temporal.Kind.DATETIME, fraction(value, Temporal.Kind.DATETIME)));
        };
    }
}
