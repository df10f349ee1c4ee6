package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of enums that are not kept as a text or a number of their own: types of the database, and values of a field. */
final class EnumTypes {

    private static final int ENUM = 6000;
    private static final int NAMED = 6001;
    private static final int ORDINAL = 6002;
    private static final int NAMED_ORDINAL = 6003;

    private static final Map<Integer, String> CODES =
            Map.of(ENUM, "ENUM", NAMED, "NAMED_ENUM", ORDINAL, "ORDINAL_ENUM", NAMED_ORDINAL, "NAMED_ORDINAL_ENUM");

    private final Collection<Dialect> dialects;
    private final Problems problems;
    private final Map<String, Known> types = new HashMap<>();

    /** The enum that a type of the database is for, and its names in their order. */
    private record Known(String of, List<String> names) {}

    EnumTypes(Collection<Dialect> dialects, Problems problems) {
        this.dialects = List.copyOf(dialects);
        this.problems = problems;
    }

    /** Whether Hibernate's {@code SqlTypes} has an enum type of the database under that number. */
    static boolean isMeant(long code) {
        return code >= ENUM && code <= NAMED_ORDINAL;
    }

    /**
     * The type under that number: PostgreSQL has one with a name, which is that of the class, and MySQL and MariaDB one without.
     * None, and reported, where a database that is asked for has no such type.
     */
    Optional<ColumnType> of(int code, BasicTypes.Of value, List<String> constants, Note note) {
        boolean named = code == NAMED || code == NAMED_ORDINAL;
        for (Dialect dialect : dialects) {
            if (named != dialect instanceof PostgreSql) {
                problems.report(
                        Code.IW079,
                        note.at("value"),
                        value.notes().place(),
                        CODES.get(code),
                        dialect.displayName(),
                        named ? "ENUM" : "NAMED_ENUM");
                return Optional.empty();
            }
        }
        // Where the numbers of constants do not count, Hibernate has their names in alphabetical order.
        List<String> names = code == NAMED ? constants.stream().sorted().toList() : constants;
        if (!named) {
            return Optional.of(ColumnType.of(new Enumeration(names)));
        }
        String simple = PersistentClass.simpleName(value.type().name()).toLowerCase(Locale.ROOT);
        Known known = known(simple, new Known(value.type().name(), names));
        if (!known.of().equals(value.type().name())) {
            problems.report(
                    Code.IW084,
                    note.at("value"),
                    value.notes().place(),
                    simple,
                    value.type().name(),
                    known.of());
            return Optional.empty();
        }
        ObjectName type = new ObjectName(Optional.empty(), simple);
        return Optional.of(ColumnType.of(new Enumeration(known.names(), Optional.of(type))));
    }

    /** What the database's type of that name is for; of several the first counts. */
    private Known known(String type, Known now) {
        Known other = types.putIfAbsent(type, now);
        return other == null ? now : other;
    }

    /** The type for an enum one of whose fields is stored in place of the constant; empty where it has no such field. */
    Optional<ColumnType> byValue(BasicTypes.Of value, Optional<Field> field, MySqlSpelling mySql) {
        if (field.isEmpty()) {
            return Optional.empty();
        }
        boolean byName = value.isByName();
        String stored = field.get().type().name();
        ColumnType type = ColumnType.of(
                switch (stored) {
                    case "byte" -> mySql.byteType();
                    case "short", "int" -> Simple.INT16;
                    default -> NamedTypes.text(value.length());
                });
        boolean isText = stored.equals("java.lang.String");
        boolean fits = byName ? isText : List.of("byte", "short", "int").contains(stored);
        if (!fits) {
            problems.report(
                    Code.IW083,
                    value.notes().place(),
                    value.notes().place(),
                    PersistentClass.simpleName(value.type().name()) + "."
                            + field.get().name(),
                    stored,
                    byName ? "String" : "byte, short or int",
                    isText ? "@Enumerated(EnumType.STRING)" : "@Enumerated(EnumType.ORDINAL)");
            return Optional.empty();
        }
        problems.report(
                Code.IW075, value.notes().place(), value.notes().place(), "reads the field with @EnumeratedValue");
        return Optional.of(type);
    }
}
