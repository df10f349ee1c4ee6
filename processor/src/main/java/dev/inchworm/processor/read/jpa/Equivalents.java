package dev.inchworm.processor.read.jpa;

import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.MariaDb;
import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Annotation.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts annotations in the form in which they are read: what Hibernate has several words for, and what {@code @DialectOverride} says for
 * the databases that are asked for in place of what it overrides.
 */
final class Equivalents {

    private static final String OVERRIDE = Notes.HIBERNATE + "DialectOverride$";
    private static final String CATALOG = "catalog";
    private static final String JDBC_TYPE = "JdbcType";

    /** The numbers of Hibernate's own descriptors of types, by their simple names. */
    private static final Map<String, Long> CODES = Map.ofEntries(
            Map.entry("BooleanJdbcType", 16L),
            Map.entry("TinyIntJdbcType", -6L),
            Map.entry("SmallIntJdbcType", 5L),
            Map.entry("IntegerJdbcType", 4L),
            Map.entry("BigIntJdbcType", -5L),
            Map.entry("FloatJdbcType", 6L),
            Map.entry("RealJdbcType", 7L),
            Map.entry("DoubleJdbcType", 8L),
            Map.entry("NumericJdbcType", 2L),
            Map.entry("DecimalJdbcType", 3L),
            Map.entry("CharJdbcType", 1L),
            Map.entry("VarcharJdbcType", 12L),
            Map.entry("LongVarcharJdbcType", -1L),
            Map.entry("BinaryJdbcType", -2L),
            Map.entry("VarbinaryJdbcType", -3L),
            Map.entry("LongVarbinaryJdbcType", -4L),
            Map.entry("DateJdbcType", 91L),
            Map.entry("TimeJdbcType", 92L),
            Map.entry("TimestampJdbcType", 93L),
            Map.entry("TimestampWithTimeZoneJdbcType", 2014L),
            Map.entry("UUIDJdbcType", 3000L),
            Map.entry("JsonJdbcType", 3001L),
            Map.entry("MySQLEnumJdbcType", 6000L),
            Map.entry("PostgreSQLEnumJdbcType", 6001L),
            Map.entry("PostgreSQLOrdinalEnumJdbcType", 6003L));

    private final Collection<Dialect> dialects;
    private final Problems problems;

    Equivalents(Collection<Dialect> dialects, Problems problems) {
        this.dialects = dialects;
        this.problems = problems;
    }

    /** The same annotations in the form in which they are read. */
    Notes of(Notes notes) {
        boolean plain = true;
        for (Annotation annotation : notes.annotations()) {
            plain &= !isOverride(annotation)
                    && !isIdle(annotation)
                    && code(annotation).isEmpty();
        }
        if (plain) {
            return notes;
        }
        Notes chosen = overridden(notes);
        List<Annotation> read = new ArrayList<>();
        for (Annotation annotation : chosen.annotations()) {
            if (isIdle(annotation)) {
                read.add(withoutCatalog(annotation));
            } else {
                read.add(code(annotation).map(code -> coded(annotation, code)).orElse(annotation));
            }
        }
        return new Notes(notes.place(), read);
    }

    /** Whether it says something for some databases alone. */
    static boolean isOverride(Annotation annotation) {
        return annotation.type().startsWith(OVERRIDE);
    }

    /** Whether it names a catalog, which Hibernate leaves out of everything that it sends to PostgreSQL. */
    private boolean isIdle(Annotation annotation) {
        return annotation.values().containsKey(CATALOG) && dialects.stream().noneMatch(MySqlDialect.class::isInstance);
    }

    private static Annotation withoutCatalog(Annotation annotation) {
        SortedMap<String, Value> values = new TreeMap<>(annotation.values());
        values.remove(CATALOG);
        return new Annotation(annotation.type(), values);
    }

    /** The number of the type that {@code @JdbcType} and its like name by one of Hibernate's own classes. */
    private static Optional<Long> code(Annotation annotation) {
        if (!annotation.type().startsWith(Notes.HIBERNATE) || !annotation.type().endsWith(JDBC_TYPE)) {
            return Optional.empty();
        }
        return annotation
                .classLiteral("value")
                .filter(type -> type.startsWith("org.hibernate."))
                .map(type -> CODES.get(PersistentClass.simpleName(type)));
    }

    private static Annotation coded(Annotation annotation, long code) {
        return new Annotation(annotation.type() + "Code", new TreeMap<>(Map.of("value", new Value.Constant(code))));
    }

    /** Each of what is overridden as it is for the databases that are asked for. */
    private Notes overridden(Notes notes) {
        Set<String> replaced = new HashSet<>();
        List<Annotation> read = new ArrayList<>();
        for (Annotation override : notes.annotations()) {
            if (isOverride(override)) {
                long meant = dialects.stream()
                        .filter(dialect -> isMeant(override, dialect))
                        .count();
                boolean versioned = override.values().containsKey("before")
                        || override.values().containsKey("sameOrAfter");
                if (meant > 0 && (meant < dialects.size() || versioned)) {
                    String name = override.type().substring(override.type().indexOf('$') + 1);
                    Supported.refuse(
                            problems,
                            notes.place(),
                            notes.place(),
                            "@DialectOverride." + name
                                    + (versioned ? " for some versions" : " for one of several databases"));
                } else if (meant > 0) {
                    override.nested("override").stream()
                            .filter(annotation -> replaced.add(annotation.type()))
                            .forEach(read::add);
                }
            }
        }
        for (Annotation annotation : notes.annotations()) {
            if (!isOverride(annotation) && !replaced.contains(annotation.type())) {
                read.add(annotation);
            }
        }
        return new Notes(notes.place(), read);
    }

    private static boolean isMeant(Annotation override, Dialect dialect) {
        String named =
                PersistentClass.simpleName(override.classLiteral("dialect").orElse(""));
        return switch (named) {
            case "Dialect" -> true;
            case "PostgreSQLDialect" -> dialect instanceof PostgreSql;
            case "MySQLDialect" -> dialect instanceof MySqlDialect;
            case "MariaDBDialect" -> dialect instanceof MariaDb;
            default -> false;
        };
    }
}
