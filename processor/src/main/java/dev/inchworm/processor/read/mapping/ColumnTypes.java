package dev.inchworm.processor.read.mapping;

import static dev.inchworm.processor.read.mapping.JavaTypes.LENGTH;
import static dev.inchworm.processor.read.mapping.JavaTypes.PRECISION;
import static dev.inchworm.processor.read.mapping.JavaTypes.SCALE;
import static dev.inchworm.processor.read.mapping.JavaTypes.SECOND_PRECISION;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Decimal;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import dev.inchworm.schema.Type.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What type a field's column has. */
final class ColumnTypes {

    private static final int MOST_DIGITS = 1000;
    private static final int MOST_FRACTION_DIGITS = 6;

    /** Stands for a {@code @Column} that is not there, and so says nothing. */
    private static final Mark SILENT =
            new Mark(new Annotation(Known.COLUMN.type(), new TreeMap<>()), Place.NOWHERE, Known.COLUMN.bit());

    private final Context context;
    private final Map<ObjectName, Named> enumTypes = new HashMap<>();

    ColumnTypes(Context context) {
        this.context = context;
    }

    /** Who first asked for an enum type of the database, and with which names. */
    private record Named(List<String> values, Place place) {}

    /**
     * A column's type.
     *
     * @param sqlTypes literal types to use instead, by dialect
     * @param stated whether annotations say something about it, rather than the Java type alone
     */
    record Chosen(Type type, SortedMap<String, String> sqlTypes, boolean stated) {}

    /** The type of a field that holds a value; empty, and reported, where it has none. */
    Optional<Chosen> of(MappedField field) {
        Mark column = field.marks().first(Known.COLUMN).orElse(SILENT);
        SortedMap<String, String> sqlTypes = context.sql().types(field.marks());
        String kind = column.constant("type", "AUTO");
        Optional<Type> plain = kind.equals("AUTO") ? byJavaType(field, !sqlTypes.isEmpty()) : Optional.of(named(kind));
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (!sqlTypes.isEmpty()) {
            refuse(column, "enumType", Simple.OTHER, field);
        }
        Type type = refine(plain.get(), column, field);
        if (type == Simple.OTHER) {
            requireAll(sqlTypes, field);
        }
        boolean stated = !sqlTypes.isEmpty()
                || column.says("type")
                || column.says("enumType")
                || column.says("length")
                || column.says("precision")
                || column.says("scale");
        return Optional.of(new Chosen(type, sqlTypes, stated));
    }

    private Optional<Type> byJavaType(MappedField field, boolean hasSqlType) {
        String javaType = field.type().name();
        Optional<Type> known = JavaTypes.of(javaType);
        if (known.isPresent()) {
            return known;
        }
        Optional<Declaration> enumeration = context.classes().find(javaType).filter(d -> d.kind() == Kind.ENUM);
        if (enumeration.isPresent()) {
            if (enumeration.get().constants().isEmpty() && !hasSqlType) {
                context.problems().report(Code.IW205, field.place(), field.place(), javaType);
                return Optional.empty();
            }
            return Optional.of(new Enumeration(enumeration.get().constants()));
        }
        if (hasSqlType) {
            return Optional.of(Simple.OTHER);
        }
        context.problems().report(Code.IW201, field.place(), field.place(), javaType);
        return Optional.empty();
    }

    /** The type of a {@code ColumnType} constant, as far as the constant says. */
    private static Type named(String constant) {
        return switch (constant) {
            case "STRING" -> new Text(LENGTH);
            case "DECIMAL" -> new Decimal(PRECISION, SCALE);
            case "TIME" -> new Temporal(Temporal.Kind.TIME, SECOND_PRECISION);
            case "DATETIME" -> new Temporal(Temporal.Kind.DATETIME, SECOND_PRECISION);
            case "INSTANT" -> new Temporal(Temporal.Kind.INSTANT, SECOND_PRECISION);
            default -> Type.parse(constant.toLowerCase(Locale.ROOT));
        };
    }

    /** {@code type} with the length, precision and scale that {@code column} gives. */
    private Type refine(Type type, Mark column, MappedField field) {
        if (!(type instanceof Enumeration)) {
            refuse(column, "enumType", type, field);
        }
        if (type instanceof Text text) {
            refuse(column, "precision", text, field);
            refuse(column, "scale", text, field);
            if (!JavaTypes.hasLength(field.type().name()) && !column.says("type")) {
                refuse(column, "length", text, field);
                return text;
            }
            return new Text(within(column, "length", text.length(), 1, Integer.MAX_VALUE, field));
        }
        refuse(column, "length", type, field);
        if (type instanceof Decimal decimal) {
            int precision = within(column, "precision", decimal.precision(), 1, MOST_DIGITS, field);
            int scale = column.says("scale")
                    ? within(column, "scale", decimal.scale(), 0, precision, field)
                    : Math.min(decimal.scale(), precision);
            return new Decimal(precision, scale);
        }
        refuse(column, "scale", type, field);
        if (type instanceof Temporal temporal) {
            int precision = within(column, "precision", temporal.precision(), 0, MOST_FRACTION_DIGITS, field);
            return new Temporal(temporal.kind(), precision);
        }
        refuse(column, "precision", type, field);
        return type instanceof Enumeration enumeration ? named(enumeration, column, field) : type;
    }

    /** An enum, of the type of the database that {@code column} asks for, if it does. */
    private Type named(Enumeration plain, Mark column, MappedField field) {
        Optional<String> given = column.text("enumType");
        if (given.isEmpty()) {
            return plain;
        }
        for (String part : given.get().split("\\.", 2)) {
            if (!context.names().check(part, "type", column.at("enumType"))) {
                return plain;
            }
        }
        Optional<ObjectName> name = Optional.of(ObjectName.parse(given.get()));
        Named use = new Named(plain.values(), column.at("enumType"));
        Named first = enumTypes.putIfAbsent(name.get(), use);
        if (first != null && !first.values().equals(use.values())) {
            context.problems().report(Code.IW212, use.place(), field.place(), name.get(), first.place());
        }
        return new Enumeration(plain.values(), name);
    }

    private void refuse(Mark column, String attribute, Type type, MappedField field) {
        if (column.says(attribute)) {
            context.problems()
                    .report(
                            Code.IW202,
                            column.at(attribute),
                            field.place(),
                            attribute.equals("enumType") ? "name for an enum type" : attribute,
                            type == Simple.OTHER ? "its own SQL type" : "type " + type);
        }
    }

    private int within(Mark column, String attribute, int otherwise, int least, int most, MappedField field) {
        long value = column.number(attribute).orElse((long) otherwise);
        if (value < least || value > most) {
            context.problems().report(Code.IW203, column.at(attribute), field.place(), attribute, value, least, most);
            return otherwise;
        }
        return (int) value;
    }

    private void requireAll(SortedMap<String, String> sqlTypes, MappedField field) {
        for (Dialect dialect : context.dialects()) {
            if (!sqlTypes.containsKey(dialect.name())) {
                Place place =
                        field.marks().first(Known.SQL_TYPE).map(Mark::place).orElse(field.place());
                context.problems()
                        .report(
                                Code.IW206,
                                place,
                                field.place(),
                                dialect.name(),
                                field.type().name());
            }
        }
    }
}
