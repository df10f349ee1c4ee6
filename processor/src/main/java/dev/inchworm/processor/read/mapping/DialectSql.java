package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Sql;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts together SQL that annotations give, for every dialect or for some. */
final class DialectSql {

    private static final String DIALECT = "dialect";

    private final List<Dialect> dialects;
    private final Problems problems;

    DialectSql(List<Dialect> dialects, Problems problems) {
        this.dialects = dialects;
        this.problems = problems;
    }

    /**
     * What the repeated annotations say in {@code attribute}; empty where nothing usable is said. They must not give two
     * answers for one dialect, and one for every dialect asked for.
     */
    Optional<Sql> together(List<Mark> marks, String attribute) {
        if (marks.isEmpty()) {
            return Optional.empty();
        }
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
        Optional<String> sql = mark.text(attribute);
        return sql.isPresent() && isUsable(sql.get(), mark, mark.at(attribute))
                ? Optional.of(Sql.of(sql.get()))
                : Optional.empty();
    }

    /** The literal types that a field's {@code @SqlType}s give, by dialect. */
    SortedMap<String, String> types(Marks marks) {
        List<Mark> given = marks.all(Known.SQL_TYPE);
        if (given.isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> byDialect = new TreeMap<>();
        for (Mark mark : given) {
            if (isKnown(mark)) {
                add(mark, "value", byDialect);
            }
        }
        return byDialect;
    }

    /** Reports SQL that no database could take. */
    boolean isUsable(String sql, Mark what, Place place) {
        if (sql.isBlank()) {
            problems.report(Code.IW040, place, place, what, "is empty");
            return false;
        }
        if (sql.indexOf('\0') >= 0) {
            problems.report(Code.IW040, place, place, what, "contains the character U+0000");
            return false;
        }
        return true;
    }

    /**
     * Annotations that together make one thing: each joins the first group that shares its key and has nothing for its
     * dialect yet.
     */
    static List<List<Mark>> groups(List<Mark> marks) {
        if (marks.isEmpty()) {
            return List.of();
        }
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
        if (!isUsable(sql, mark, mark.at(attribute))) {
            return false;
        }
        String dialect = dialect(mark);
        if (byDialect.putIfAbsent(dialect, sql) != null) {
            problems.report(
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
        if (dialect.equals(Sql.ANY) || Known.DIALECTS.contains(dialect)) {
            return true;
        }
        problems.report(
                Code.IW041,
                mark.at(DIALECT),
                mark.place(),
                mark,
                dialect,
                Nearest.question(dialect, Known.DIALECTS),
                String.join(", ", Known.DIALECTS));
        return false;
    }

    private void requireAll(Place place, String what, SortedMap<String, String> byDialect) {
        for (Dialect dialect : dialects) {
            if (!byDialect.containsKey(dialect.name()) && !byDialect.containsKey(Sql.ANY)) {
                problems.report(
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
