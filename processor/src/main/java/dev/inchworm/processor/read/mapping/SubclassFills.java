package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Hint;
import dev.inchworm.processor.read.Part;
import dev.inchworm.processor.read.jpa.JpaMapping.Among;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps to the rows of a subclass what {@code @Backfill} on one of its fields gives, where other classes have rows in the table:
 * those get NULL, which is what their columns hold anyway.
 */
final class SubclassFills {

    /** A hint on a field, as far as it is about the columns of one table. */
    private record Told(ObjectName table, Place hint) {}

    private final Context context;
    private final Map<Told, Among> amongs = new HashMap<>();
    private final Set<Part.OfColumn> required = new HashSet<>();

    SubclassFills(Context context) {
        this.context = context;
    }

    /** Takes in the fields of a subclass that have a backfill. */
    void of(Among among, TableColumns columns) {
        for (MappedField field : columns.fields()) {
            for (Mark mark : field.marks().all(Known.BACKFILL)) {
                amongs.merge(new Told(columns.table(), mark.place()), among, Among::and);
            }
        }
        for (Column column : columns.all()) {
            if (!column.nullable()) {
                required.add(new Part.OfColumn(columns.table(), column.name()));
            }
        }
    }

    /** What is to be done for {@code marks}; nothing, and reported, where rows of other classes would get a value as well. */
    Optional<Hint> restricted(Hint.Backfill hint, List<Mark> marks) {
        Optional<Among> all = Optional.empty();
        for (Mark mark : marks) {
            Among among = amongs.get(new Told(hint.table(), mark.place()));
            if (among == null) {
                return Optional.of(hint);
            }
            all = Optional.of(all.map(other -> other.and(among)).orElse(among));
        }
        Among among = all.orElseThrow();
        String discriminator = among.discriminator();
        if (required.contains(new Part.OfColumn(hint.table(), hint.column()))) {
            return refused(
                    hint,
                    among,
                    "the column is NOT NULL",
                    "no nullable = false: NULL is what rows of other classes have");
        }
        if (discriminator.isEmpty()) {
            return refused(hint, among, "a formula tells its classes", "@DiscriminatorColumn in place of the formula");
        }
        if (among.values().isEmpty()) {
            return refused(
                    hint, among, "no value of " + discriminator + " is known", "@DiscriminatorValue on each class");
        }
        boolean blind = hint.using()
                .filter(using -> !using.reads().contains(discriminator))
                .isPresent();
        if (blind) {
            String reads = "reads = {\"" + discriminator + "\", …}, and null for rows of other classes";
            return refused(hint, among, hint.using().get().name() + " does not read " + discriminator, reads);
        }
        Optional<Sql> value = hint.value().map(sql -> restricted(sql, among));
        return Optional.of(new Hint.Backfill(hint.table(), hint.column(), value, hint.using(), hint.place()));
    }

    private Sql restricted(Sql value, Among among) {
        SortedMap<String, String> byDialect = new TreeMap<>();
        for (Dialect dialect : context.dialects()) {
            value.in(dialect.name())
                    .ifPresent(sql -> byDialect.put(
                            dialect.name(),
                            "CASE WHEN " + dialect.quote(among.discriminator()) + " IN ("
                                    + String.join(", ", among.values()) + ") THEN " + sql + " END"));
        }
        return byDialect.isEmpty() ? value : new Sql(byDialect);
    }

    private Optional<Hint> refused(Hint.Backfill hint, Among among, String why, String way) {
        context.problems()
                .report(Code.IW637, hint.place(), hint.place(), hint.table(), hint.column(), why, among.root(), way);
        return Optional.empty();
    }
}
