package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Declaration.TypeUse;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The column types that Hibernate has on PostgreSQL for values of Java. */
final class BasicTypes {

    /** How many characters a text has where nothing is said. */
    static final int LENGTH = 255;

    private static final int MANY = 128;
    private static final long ARRAY = 2003;
    private static final String BETWEEN = " BETWEEN 0 AND ";
    private static final String AMONG_NAMES = " IN ('";

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.List", "java.util.Set", "java.util.Collection", "java.util.SortedSet");

    private final Function<String, Optional<Declaration>> lookup;
    private final Converters converters;
    private final boolean lobsAsText;
    private final NamedTypes named;
    private final MySqlSpelling mySql;
    private final Problems problems;
    private final EnumTypes enumTypes;

    BasicTypes(
            Function<String, Optional<Declaration>> lookup,
            Converters converters,
            HibernateSettings settings,
            MySqlSpelling mySql,
            Collection<Dialect> dialects,
            Problems problems) {
        this.lookup = lookup;
        this.converters = converters;
        this.named = new NamedTypes(settings.line(), mySql);
        this.lobsAsText = settings.lobsAsText();
        this.mySql = mySql;
        this.problems = problems;
        this.enumTypes = new EnumTypes(dialects, problems);
    }

    /**
     * What annotations say of a value.
     *
     * @param convert the {@code @Convert} that speaks of it from elsewhere
     * @param attribute the name that {@code @Convert} may call it by; empty for the attribute itself
     * @param prefix {@code MapKey} for the annotations that speak of a map's keys
     */
    record Of(
            TypeUse type,
            Notes notes,
            Optional<Annotation> column,
            Optional<Note> convert,
            String attribute,
            String prefix) {

        Of as(TypeUse other) {
            return new Of(other, notes, column, convert, attribute, prefix);
        }

        int length() {
            return column.flatMap(annotation -> annotation.number("length"))
                    .map(Long::intValue)
                    .orElse(LENGTH);
        }

        Optional<Integer> number(String attributeName) {
            return column.flatMap(annotation -> annotation.number(attributeName))
                    .map(Long::intValue)
                    .filter(number -> number > 0);
        }

        /** The digits of a second, of which there may be none. */
        Optional<Integer> secondPrecision() {
            return column.flatMap(annotation -> annotation.number("secondPrecision"))
                    .map(Long::intValue)
                    .filter(number -> number >= 0);
        }

        /** Whether constants of an enum are kept by their names, and not by their numbers. */
        boolean isByName() {
            return notes.jpa(prefix + "Enumerated")
                    .filter(note ->
                            note.annotation().constant("value", "ORDINAL").equals("STRING"))
                    .isPresent();
        }

        boolean has(String annotation) {
            return notes.has(prefix + annotation);
        }
    }

    /** The type for values as described; empty, and reported, where there is none. */
    Optional<ColumnType> of(Of value) {
        Optional<Note> own = ownType(value);
        if (own.isPresent()) {
            problems.report(
                    Code.IW074,
                    own.get().place(),
                    value.notes().place(),
                    own.get(),
                    own.get().annotation().classLiteral("value").orElse("of one's own"));
            return Optional.empty();
        }
        Optional<Note> code = value.notes().hibernate(value.prefix() + "JdbcTypeCode");
        boolean array = code.flatMap(note -> note.annotation().number("value"))
                .filter(number -> number == ARRAY)
                .isPresent();
        if (code.isPresent() && !array) {
            return byCode(value, code.get());
        }
        Optional<Converters.Conversion> conversion = converters.of(value);
        return conversion.isPresent() ? converted(value, conversion.get()) : plain(value);
    }

    /** What says that a class of Java decides on the type of the column. */
    private static Optional<Note> ownType(Of value) {
        return value.notes()
                .hibernate(value.prefix() + "Type")
                .or(() -> value.notes().hibernate(value.prefix() + "JavaType"))
                .or(() -> value.notes().hibernate(value.prefix() + "JdbcType"));
    }

    private Optional<ColumnType> byCode(Of value, Note note) {
        Optional<Long> number = note.annotation().number("value");
        Optional<List<String>> names = enumConstants(value.type().name());
        boolean enumerated = names.isPresent();
        if (enumerated && number.filter(EnumTypes::isMeant).isPresent()) {
            return enumTypes.of(Math.toIntExact(number.get()), value, names.get(), note);
        }
        Optional<ColumnType> type =
                number.flatMap(code -> JdbcTypes.of(Math.toIntExact(code), value, enumerated, named.timeFraction())
                        .map(of -> mySql.ofCode(Math.toIntExact(code), value, of)));
        if (type.isEmpty()) {
            Supported.refuse(problems, note.at("value"), value.notes().place(), note.toString());
        }
        return enumerated ? type.map(of -> coded(of, value, names.get())) : type;
    }

    /** The type of a number or text for the constants of an enum. */
    private ColumnType coded(ColumnType type, Of value, List<String> constants) {
        boolean counted = type.type() == Simple.INT8 || type.type() == Simple.INT16 || type.type() == Simple.INT32;
        if (counted) {
            return byOrdinal(type, constants);
        }
        // A text that is asked for is no enum(…) on MySQL.
        return mySql.isAsked() ? among(type, constants) : byName(type, value, constants);
    }

    /** The type for what {@code conversion} makes of a value. */
    private Optional<ColumnType> converted(Of value, Converters.Conversion conversion) {
        Of stored = new Of(
                conversion.to(), new Notes(value.notes().place(), List.of()), value.column(), Optional.empty(), "", "");
        Optional<ColumnType> type = plain(stored);
        if (conversion.bounded() && conversion.literals().isEmpty()) {
            problems.report(Code.IW075, value.notes().place(), value.notes().place(), "runs the converter");
        }
        return conversion.literals().isEmpty()
                ? type
                : type.map(of -> of.checked(" IN (" + String.join(", ", conversion.literals()) + ")"));
    }

    /** The type for what that converter makes of a flag. */
    Optional<ColumnType> flag(String converter, boolean reversed, Note note) {
        TypeUse from = new TypeUse("java.lang.Boolean", List.of());
        Of value = new Of(from, new Notes(note.place(), List.of()), Optional.empty(), Optional.empty(), "", "");
        return converters
                .by(converter, note.place())
                .map(found -> reversed ? found.reversed() : found)
                .flatMap(conversion -> converted(value, conversion));
    }

    /** What Hibernate checks of such values even where their column is defined by hand. */
    Optional<String> checkOfDefined(Of value) {
        boolean enumerated = value.type().name().indexOf('.') > 0
                && !value.type().name().startsWith("java.")
                && lookup.apply(value.type().name())
                        .filter(found -> found.kind() == Kind.ENUM)
                        .isPresent();
        boolean flag =
                value.type().name().equals("boolean") || value.type().name().equals("java.lang.Boolean");
        if (ownType(value).isPresent() || !enumerated && !flag) {
            return Optional.empty();
        }
        return of(value)
                .flatMap(type -> type.type() instanceof Enumeration constants
                                && constants.named().isEmpty()
                        ? byName(ColumnType.spelled(""), value, constants.values())
                                .check()
                        : type.check());
    }

    private Optional<ColumnType> plain(Of value) {
        Optional<ColumnType> found = value.has("Lob") ? Optional.of(ColumnType.spelled("oid")) : named.of(value);
        if (found.isEmpty()) {
            found = byClass(value);
        }
        if (found.isEmpty()) {
            problems.report(
                    Code.IW063,
                    value.notes().place(),
                    value.notes().place(),
                    value.type().name());
        }
        Optional<ColumnType> everywhere = found.map(type -> mySql.of(value, type));
        return lobsAsText && value.has("Lob") && NamedTypes.isText(value.type().name())
                ? everywhere.map(BasicTypes::asText)
                : everywhere;
    }

    /** A large object of PostgreSQL as text; on MySQL and MariaDB it is text anyway. */
    private static ColumnType asText(ColumnType lob) {
        SortedMap<String, String> others = new TreeMap<>(lob.sqlTypes());
        others.remove(PostgreSql.NAME);
        return new ColumnType(Simple.TEXT, others, lob.check());
    }

    private Optional<ColumnType> byClass(Of value) {
        String name = value.type().name();
        if (name.endsWith("[]")) {
            return array(value.as(new TypeUse(name.substring(0, name.length() - 2), List.of())));
        }
        if (COLLECTIONS.contains(name) && value.type().arguments().size() == 1) {
            return array(value.as(value.type().arguments().get(0)));
        }
        if (name.indexOf('.') < 0) {
            return Optional.empty();
        }
        Optional<ColumnType> standIn = enumTypes.byValue(value, enumValue(name), mySql);
        return standIn.isPresent() ? standIn : enumConstants(name).map(constants -> enumeration(value, constants));
    }

    private Optional<ColumnType> array(Of element) {
        Optional<ColumnType> type = named.of(element).or(() -> byClass(element));
        return type.map(of -> {
            String spelled = new PostgreSql()
                    .type(new Column(
                            "element",
                            of.type() instanceof Enumeration ? new Text(LENGTH) : of.type(),
                            of.sqlTypes(),
                            true,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
            return ColumnType.spelled(spelled + "[]");
        });
    }

    /** Has {@code table} remember what a column of type {@code found} holds of an enum: neither numbers nor texts tell. */
    void remember(Of value, Name column, ColumnType found, TableDraft table) {
        String name = value.type().name();
        if (name.indexOf('.') < 0 || NamedTypes.isFixed(name) || found.type() instanceof Enumeration) {
            return;
        }
        String check = found.check().orElse("");
        if (check.startsWith(BETWEEN)) {
            enumConstants(name).ifPresent(constants -> table.ordinals(column, constants));
        } else if (check.startsWith(AMONG_NAMES)) {
            enumConstants(name).ifPresent(constants -> table.names(column, constants));
        }
    }

    /** The constants of an enum, be it one of Java's own. */
    private Optional<List<String>> enumConstants(String name) {
        return lookup.apply(name).filter(found -> found.kind() == Kind.ENUM).map(Declaration::constants);
    }

    /** The field whose values stand for the constants of an enum. */
    private Optional<Declaration.Field> enumValue(String name) {
        return lookup.apply(name).filter(found -> found.kind() == Kind.ENUM).flatMap(found -> found.fields().stream()
                .findFirst());
    }

    private ColumnType enumeration(Of value, List<String> constants) {
        if (!value.isByName()) {
            return byOrdinal(ColumnType.of(constants.size() > MANY ? Simple.INT16 : mySql.byteType()), constants);
        }
        if (value.length() == LENGTH) {
            return ColumnType.of(new Enumeration(constants));
        }
        return mySql.ofNames(byName(ColumnType.of(NamedTypes.text(value.length())), value, constants), constants);
    }

    private static ColumnType byOrdinal(ColumnType type, List<String> constants) {
        return type.checked(BETWEEN + (constants.size() - 1));
    }

    private static ColumnType byName(ColumnType type, Of value, List<String> constants) {
        if (type.type().equals(new Text(LENGTH)) && value.length() == LENGTH) {
            return ColumnType.of(new Enumeration(constants));
        }
        return among(type, constants);
    }

    private static ColumnType among(ColumnType type, List<String> constants) {
        List<String> literals = new ArrayList<>();
        constants.forEach(constant -> literals.add("'" + constant + "'"));
        return type.checked(" IN (" + String.join(", ", literals) + ")");
    }
}
