package dev.inchworm.testing;

import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A random column. */
record ColumnSketch(Choices choices) {

    private static final List<Enumeration> ENUMS =
            List.of(new Enumeration(List.of("NEW")), new Enumeration(List.of("NEW", "Geändert", "DONE")));

    Column column(String name) {
        Type type = type();
        SortedMap<String, String> sqlTypes = new TreeMap<>();
        if (type == Simple.OTHER || choices.oneIn(15)) {
            sqlTypes.put("postgresql", choices.of(List.of("text", "\"char\"")));
            sqlTypes.put("mysql", "longtext");
        }
        boolean nullable = choices.oneIn(2);
        Optional<Sql> value = sqlTypes.isEmpty() && choices.oneIn(4) ? defaultFor(type) : Optional.empty();
        Optional<Generation> generation =
                value.isEmpty() && sqlTypes.isEmpty() ? generationFor(type, nullable) : Optional.empty();
        return new Column(name, type, sqlTypes, nullable, value, generation, comment());
    }

    Optional<String> comment() {
        return choices.oneIn(8)
                ? Optional.of(choices.of(List.of("plain", "it's\na 'quoted' \\ note")))
                : Optional.empty();
    }

    Type type() {
        return switch (choices.below(5)) {
            case 0 -> choices.of(List.of(Simple.values()));
            case 1 -> new Text(1 + choices.below(400));
            case 2 -> decimal();
            case 3 -> new Temporal(choices.of(List.of(Temporal.Kind.values())), choices.below(7));
            default -> choices.of(ENUMS);
        };
    }

    private Decimal decimal() {
        int precision = 1 + choices.below(38);
        return new Decimal(precision, choices.below(precision + 1));
    }

    /** A default that is a value of {@code type}, where there is one. */
    Optional<Sql> defaultFor(Type type) {
        if (type instanceof Decimal decimal && decimal.precision() == decimal.scale()) {
            return Optional.of(Sql.of("0"));
        } else if (type instanceof Decimal || isInteger(type)) {
            return Optional.of(Sql.of(String.valueOf(choices.below(2))));
        } else if (type instanceof Text || type == Simple.TEXT) {
            SortedMap<String, String> byDialect = new TreeMap<>();
            byDialect.put(Sql.ANY, choices.of(List.of("''", "'x'")));
            byDialect.put("mysql", "('y')");
            return Optional.of(new Sql(byDialect));
        } else if (type instanceof Enumeration) {
            return Optional.of(Sql.of("'NEW'"));
        } else {
            return Optional.empty();
        }
    }

    /** A way to generate values of {@code type}, or none. */
    Optional<Generation> generationFor(Type type, boolean nullable) {
        if (!isInteger(type)) {
            return Optional.empty();
        } else if (!nullable && choices.oneIn(4)) {
            return Optional.of(new Generation.Identity());
        } else if (choices.oneIn(6)) {
            return Optional.of(new Generation.Computed(Sql.of("1 + " + choices.below(3)), true));
        } else {
            return Optional.empty();
        }
    }

    private static boolean isInteger(Type type) {
        return type == Simple.INT16 || type == Simple.INT32 || type == Simple.INT64;
    }
}
