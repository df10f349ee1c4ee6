package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.jpa.BasicTypes.Of;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.Optional;

/** The column types behind the numbers of {@code java.sql.Types} and Hibernate's {@code SqlTypes}. */
final class JdbcTypes {

    private static final int PRECISION = 38;
    private static final int SCALE = 2;
    private static final int FRACTION = 6;
    private static final int LONG = 32600;
    private static final int UUID_LENGTH = 36;

    private JdbcTypes() {}

    /** The type of that number for such values; empty where it is not known. */
    static Optional<ColumnType> of(int code, Of value, boolean enumerated, int timeFraction) {
        return Optional.ofNullable(
                switch (code) {
                    case 16 -> ColumnType.of(Simple.BOOL);
                    case -6, 5 -> ColumnType.of(Simple.INT16);
                    case 4 -> ColumnType.of(Simple.INT32);
                    case -5 -> ColumnType.of(Simple.INT64);
                    case 6, 7, 8 -> ColumnType.of(isSingle(value) ? Simple.FLOAT32 : Simple.FLOAT64);
                    case 2, 3 -> decimal(value);
                    case 12, -9 -> ColumnType.of(NamedTypes.text(length(value)));
                    case -1, -16 -> ColumnType.of(new Text(LONG));
                    case 1, -15 -> character(value, enumerated);
                    case 4001, 4002 -> ColumnType.of(Simple.TEXT);
                    case -2, -3, -4, 4003 -> ColumnType.of(Simple.BYTES);
                    case 2004, 2005, 2011 -> ColumnType.spelled("oid");
                    case 91 -> ColumnType.of(Simple.DATE);
                    case 92 -> temporal(Temporal.Kind.TIME, value, timeFraction);
                    case 93 -> temporal(Temporal.Kind.DATETIME, value, FRACTION);
                    case 2014, 3003 -> temporal(Temporal.Kind.INSTANT, value, FRACTION);
                    case 2009 -> ColumnType.spelled("xml");
                    case 3000 -> ColumnType.of(Simple.UUID);
                    case 3001 -> ColumnType.of(Simple.JSON);
                    case 3002 -> ColumnType.spelled("inet");
                    case 3100 -> ColumnType.spelled("interval second(6)");
                    default -> null;
                });
    }

    private static boolean isSingle(Of value) {
        return value.type().name().equals("float") || value.type().name().equals("java.lang.Float");
    }

    private static int length(Of value) {
        boolean uuid = value.type().name().equals("java.util.UUID")
                && value.number("length").isEmpty();
        return uuid ? UUID_LENGTH : value.length();
    }

    private static ColumnType decimal(Of value) {
        Optional<Integer> precision = value.number("precision");
        return ColumnType.of(new Decimal(
                precision.orElse(PRECISION),
                precision.isPresent() ? value.number("scale").orElse(0) : SCALE));
    }

    private static ColumnType character(Of value, boolean enumerated) {
        boolean single =
                value.type().name().equals("char") || value.type().name().equals("java.lang.Character");
        return ColumnType.spelled("char(" + (single && !enumerated ? 1 : length(value)) + ")");
    }

    private static ColumnType temporal(Temporal.Kind kind, Of value, int otherwise) {
        return ColumnType.of(new Temporal(kind, value.secondPrecision().orElse(otherwise)));
    }
}
