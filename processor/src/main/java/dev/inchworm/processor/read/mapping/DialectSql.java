package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together SQL that annotations give, for every dialect or for some. */
final class DialectSql {

    private static final String DIALECT = "dialect";

    private final Context context;

    DialectSql(Context context) {
        this.context = context;
    }

    /**
     * What the repeated annotations say in {@code attribute}; empty where nothing usable is said. They must not give two
     * answers for one dialect, and one for every dialect asked for.
     */
    Optional<Sql> together(List<Mark> marks, String attribute) {
        SortedMap<String, String> byDialect = new TreeMap<>();
        boolean sound = true;
        for (Mark mark : marks) {
            sound &= isKnown(mark) && add(mark, attribute, byDialect);
        }
        if (byDialect.isEmpty()) {
            return Optional.empty();
        }
        if (sound) {
            requireAll(marks.get(0).place(), marks.get(0).toString(), byDialect);
        }
        return Optional.of(new Sql(byDialect));
    }

    /** What repeated hints say in {@code attribute}. For which dialects, rules look at once the hints are used. */
    Optional<Sql> ofHints(List<Mark> marks, String attribute) {
        SortedMap<String, String> byDialect = new TreeMap<>();
        for (Mark mark : marks) {
            if (mark.says(attribute)) {
                add(mark, attribute, byDialect);
            }
        }
        return byDialect.isEmpty() ? Optional.empty() : Optional.of(new Sql(byDialect));
    }

    /** The SQL of one annotation, the same for every dialect. */
    Optional<Sql> single(Mark mark, String attribute) {
        return mark.text(attribute)
                .filter(sql -> isUsable(sql, mark.toString(), mark.at(attribute)))
                .map(Sql::of);
    }

    /** The literal types that a field's {@code @SqlType}s give, by dialect. */
    SortedMap<String, String> types(Marks marks) {
        List<Mark> given = marks.all(AnnotationNames.SQL_TYPE);
        SortedMap<String, String> byDialect = new TreeMap<>();
        for (Mark mark : given) {
            if (isKnown(mark)) {
                add(mark, "value", byDialect);
            }
        }
        return byDialect;
    }

    /** Reports SQL that no database could take. */
    boolean isUsable(String sql, String what, Place place) {
        if (sql.isBlank()) {
            context.problems().report(Code.IW040, place, place, what, "is empty");
            return false;
        }
        if (sql.indexOf('\0') >= 0) {
            context.problems().report(Code.IW040, place, place, what, "contains the character U+0000");
            return false;
        }
        return true;
    }

    /**
     * Annotations that together make one thing: each joins the first group that shares its key and has nothing for its
     * dialect yet.
     */
    static List<List<Mark>> groups(List<Mark> marks) {
        List<List<Mark>> groups = new ArrayList<>();
        for (Mark mark : marks) {
            String name = mark.text("name").orElse("");
            Optional<List<Mark>> group = groups.stream()
                    .filter(g -> g.get(0).text("name").orElse("").equals(name))
                    .filter(g -> !name.isEmpty()
                            || g.stream().noneMatch(m -> dialect(m).equals(dialect(mark))))
                    .findFirst();
            group.ifPresentOrElse(g -> g.add(mark), () -> groups.add(new ArrayList<>(List.of(mark))));
        }
        return groups;
    }

    private boolean add(Mark mark, String attribute, SortedMap<String, String> byDialect) {
        String sql = mark.texts(attribute).get(0);
        if (!isUsable(sql, mark.toString(), mark.at(attribute))) {
            return false;
        }
        String dialect = dialect(mark);
        if (byDialect.putIfAbsent(dialect, sql) != null) {
            context.problems()
                    .report(
                            Code.IW042,
                            mark.place(),
                            mark.place(),
                            mark,
                            dialect.isEmpty() ? "without a dialect" : "for dialect '" + dialect + "'");
            return false;
        }
        return true;
    }

    private boolean isKnown(Mark mark) {
        String dialect = dialect(mark);
        if (dialect.equals(Sql.ANY) || AnnotationNames.DIALECTS.contains(dialect)) {
            return true;
        }
        context.problems()
                .report(
                        Code.IW041,
                        mark.at(DIALECT),
                        mark.place(),
                        mark,
                        dialect,
                        Nearest.question(dialect, AnnotationNames.DIALECTS),
                        String.join(", ", AnnotationNames.DIALECTS));
        return false;
    }

    private void requireAll(Place place, String what, SortedMap<String, String> byDialect) {
        for (Dialect dialect : context.dialects()) {
            if (!byDialect.containsKey(dialect.name()) && !byDialect.containsKey(Sql.ANY)) {
                context.problems()
                        .report(
                                Code.IW043,
                                place,
                                place,
                                what,
                                String.join(", ", byDialect.keySet()),
                                dialect.displayName(),
                                dialect.name());
            }
        }
    }

    private static String dialect(Mark mark) {
        return mark.text(DIALECT).orElse(Sql.ANY);
    }
}
