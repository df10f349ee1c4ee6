package dev.inchworm.processor.read.mapping;

import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Temporal.Kind;
import dev.inchworm.schema.Type.Text;
import java.util.Map;
import java.util.Optional;

/** What the value types of the JDK become where nothing else is said. */
final class JavaTypes {

    /** How many characters a string may have where nothing is said. */
    static final int LENGTH = 255;

    /** How many digits a decimal may have where nothing is said. */
    static final int PRECISION = 38;

    /** How many of them stand after the point. */
    static final int SCALE = 2;

    /** How many digits the fraction of a second has where nothing is said. */
    static final int SECOND_PRECISION = 6;

    private static final Map<String, String> BOXED = Map.of(
            "boolean", "Boolean",
            "byte", "Byte",
            "short", "Short",
            "int", "Integer",
            "long", "Long",
            "float", "Float",
            "double", "Double",
            "char", "Character");

    private static final Map<String, Type> DEFAULTS = Map.ofEntries(
            Map.entry("boolean", Simple.BOOL),
            Map.entry("java.lang.Boolean", Simple.BOOL),
            Map.entry("byte", Simple.INT8),
            Map.entry("java.lang.Byte", Simple.INT8),
            Map.entry("short", Simple.INT16),
            Map.entry("java.lang.Short", Simple.INT16),
            Map.entry("int", Simple.INT32),
            Map.entry("java.lang.Integer", Simple.INT32),
            Map.entry("long", Simple.INT64),
            Map.entry("java.lang.Long", Simple.INT64),
            Map.entry("float", Simple.FLOAT32),
            Map.entry("java.lang.Float", Simple.FLOAT32),
            Map.entry("double", Simple.FLOAT64),
            Map.entry("java.lang.Double", Simple.FLOAT64),
            Map.entry("char", new Text(1)),
            Map.entry("java.lang.Character", new Text(1)),
            Map.entry("java.lang.String", new Text(LENGTH)),
            Map.entry("java.math.BigDecimal", new Decimal(PRECISION, SCALE)),
            Map.entry("java.math.BigInteger", new Decimal(PRECISION, 0)),
            Map.entry("java.util.UUID", Simple.UUID),
            Map.entry("byte[]", Simple.BYTES),
            Map.entry("java.time.LocalDate", Simple.DATE),
            Map.entry("java.time.LocalTime", new Temporal(Kind.TIME, SECOND_PRECISION)),
            Map.entry("java.time.LocalDateTime", new Temporal(Kind.DATETIME, SECOND_PRECISION)),
            Map.entry("java.time.Instant", new Temporal(Kind.INSTANT, SECOND_PRECISION)),
            Map.entry("java.time.OffsetDateTime", new Temporal(Kind.INSTANT, SECOND_PRECISION)),
            Map.entry("java.time.Duration", Simple.DURATION));

    private JavaTypes() {}

    static Optional<Type> of(String javaType) {
        return Optional.ofNullable(DEFAULTS.get(javaType));
    }

    static boolean isKnown(String javaType) {
        return DEFAULTS.containsKey(javaType);
    }

    static boolean isPrimitive(String javaType) {
        return BOXED.containsKey(javaType);
    }

    static String boxed(String primitive) {
        return BOXED.get(primitive);
    }

    /** Whether a length means something: a single character has none. */
    static boolean hasLength(String javaType) {
        return !javaType.equals("char") && !javaType.equals("java.lang.Character");
    }
}
