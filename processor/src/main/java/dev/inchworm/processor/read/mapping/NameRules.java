package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.dialect.NameLimit;
import dev.inchworm.dialect.Names;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.schema.ObjectName;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be a name, and what things are called that are given none. */
final class NameRules {

    /** Columns that every PostgreSQL table has already. */
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private final Naming naming;
    private final List<Dialect> dialects;
    private final Problems problems;
    private final Optional<Dialect> strictest;

    NameRules(Naming naming, List<Dialect> dialects, Problems problems) {
        this.naming = naming;
        this.dialects = dialects;
        this.problems = problems;
        this.strictest = dialects.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Collections.min(dialects, Comparator.comparing(Dialect::nameLimit, NameLimit.STRICTEST_FIRST)));
    }

    /** The table behind {@code entity}. */
    ObjectName table(Declaration entity) {
        Marks marks = new Marks(entity.annotations(), Place.ofType(entity.name()));
        Mark table = marks.all(Known.TABLE).get(0);
        Optional<String> given = given(table, "name", "table");
        if (given.isPresent()) {
            return new ObjectName(schema(table), given.get());
        }
        String derived = naming.table(entity.name());
        check(derived, "table", marks.place());
        return new ObjectName(schema(table), derived);
    }

    /** The schema that {@code mark} gives. */
    Optional<String> schema(Mark mark) {
        return given(mark, "schema", "schema");
    }

    /** The name that {@code mark} gives, if it gives one that could be a name at all. */
    Optional<String> given(Mark mark, String attribute, String kind) {
        Optional<String> name = mark.text(attribute);
        if (name.isPresent()) {
            check(name.get(), kind, mark.at(attribute));
            return name.get().isBlank() ? Optional.empty() : name;
        }
        return name;
    }

    /** What stands for all derived names: the parts with underscores between them, shortened where necessary. */
    String derived(List<String> parts) {
        String name = String.join("_", parts);
        return strictest.map(dialect -> Names.fit(name, dialect.nameLimit())).orElse(name);
    }

    /** Reports what is wrong with the name of a column. */
    boolean checkColumn(String name, Place place) {
        if (SYSTEM_COLUMNS.contains(name) && isAskedFor(PostgreSql.NAME)) {
            problems.report(
                    Code.IW012,
                    place,
                    place,
                    "column",
                    name,
                    "every PostgreSQL table has a system column of that name");
            return false;
        }
        return check(name, "column", place);
    }

    /** Reports what is wrong with a name, if anything is; false if so. */
    boolean check(String name, String kind, Place place) {
        Optional<String> fault = fault(name);
        if (fault.isPresent()) {
            problems.report(Code.IW012, place, place, kind, printable(name), fault.get());
            return false;
        }
        if (strictest.isPresent() && !strictest.get().nameLimit().fits(name)) {
            NameLimit limit = strictest.get().nameLimit();
            problems.report(
                    Code.IW011,
                    place,
                    place,
                    kind,
                    name,
                    limit.size(name) + " " + limit.unit().text(),
                    strictest.get().displayName(),
                    limit.max());
            return false;
        }
        return true;
    }

    private boolean isAskedFor(String dialect) {
        return dialects.stream().anyMatch(asked -> asked.name().equals(dialect));
    }

    /** Letters, digits and the like, as nearly all names are. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static Optional<String> fault(String name) {
        if (isPlain(name)) {
            return Optional.empty();
        }
        if (name.isBlank()) {
            return Optional.of("it is blank");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                return Optional.of(String.format("it contains the control character U+%04X", (int) c));
            }
            if (Character.isHighSurrogate(c) && i + 1 < name.length() && Character.isLowSurrogate(name.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return Optional.of(String.format("it contains half a character, U+%04X", (int) c));
            }
        }
        return Optional.empty();
    }

    /** {@code name} with everything visible that a terminal would not show. */
    private static String printable(String name) {
        StringBuilder printable = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                printable.append(String.format("\\u%04x", (int) c));
            } else {
                printable.append(c);
            }
        }
        return printable.toString();
    }
}
