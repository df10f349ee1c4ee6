package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.ObjectName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds out which table and column a hint speaks of. */
final class HintTargets {

    private static final String COLUMN = "column";
    private static final String TABLE = "table";

    private final Context context;

    HintTargets(Context context) {
        this.context = context;
    }

    /** A column, which a table may have or have had. */
    record Target(ObjectName table, String column) implements Comparable<Target> {
        private static final Comparator<Target> ORDER =
                Comparator.comparing(Target::table).thenComparing(Target::column);

        @Override
        public int compareTo(Target other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return table + "." + column;
        }
    }

    /**
     * What a class-level hint stands on.
     *
     * @param table empty where the class has nothing to do with any
     * @param isEntity whether the class is that table's entity itself, no superclass and no embedded value
     * @param prefix of the embedded value
     * @param oldPrefix of the embedded value
     */
    record Owner(Optional<TableColumns> table, boolean isEntity, String prefix, String oldPrefix) {

        static final Owner NONE = new Owner(Optional.empty(), false, "", "");

        static Owner level(TableColumns table, boolean isEntity) {
            return new Owner(Optional.of(table), isEntity, "", "");
        }

        static Owner field(TableColumns table, MappedField field) {
            return new Owner(Optional.of(table), false, field.innerPrefix(), "");
        }

        /** The same table, spoken of by the class of its values. */
        Owner ofValues() {
            return new Owner(table, false, prefix, oldPrefix);
        }

        static Owner inside(TableColumns table, MappedField.Inside inside) {
            return new Owner(
                    Optional.of(table),
                    false,
                    inside.prefix(),
                    inside.oldPrefix().text());
        }
    }

    /** Whether a class-level hint speaks of a whole table. */
    static boolean isAboutTable(Mark mark) {
        return mark.text(COLUMN).isEmpty();
    }

    /** The table that a hint on a class speaks of, whether there is such a table or not. */
    Optional<ObjectName> table(Mark mark, Owner owner) {
        Optional<ObjectName> named = named(mark);
        if (named.isPresent()) {
            return named;
        }
        if (owner.table().isEmpty()) {
            context.problems().report(Code.IW051, mark.place(), mark.place(), mark);
        }
        return owner.table().map(TableColumns::table);
    }

    /** The column of today that a hint on a class speaks of, whether there is such a column or not. */
    Optional<Target> onClass(Mark mark, Owner owner) {
        if (isAboutTable(mark)) {
            context.problems()
                    .report(
                            Code.IW050,
                            mark.place(),
                            mark.place(),
                            mark,
                            "which column it is about",
                            "column = \"<name in the database>\"");
            return Optional.empty();
        }
        String column = mark.text(COLUMN).orElseThrow();
        return table(mark, owner)
                .map(table -> new Target(table, named(mark).isPresent() ? column : today(column, owner)));
    }

    /** The column of today that a hint on a field speaks of. */
    Optional<Target> onField(Mark mark, MappedField field, TableColumns columns) {
        if (mark.says(COLUMN) || mark.says(TABLE)) {
            return onClass(mark, Owner.field(columns, field));
        }
        List<String> own = columns.of(field);
        if (own.size() > 1) {
            context.problems()
                    .report(
                            Code.IW050,
                            mark.place(),
                            mark.place(),
                            mark,
                            "which of the columns " + String.join(", ", own) + " it is about",
                            "column = \"<one of them>\"");
        }
        return own.size() == 1 ? Optional.of(new Target(columns.table(), own.get(0))) : Optional.empty();
    }

    /** The place that an accepted risk is about: that of the column or table it names, or else where it stands. */
    Place scope(Mark mark, Owner owner, Place standing, Places places) {
        Optional<ObjectName> named = named(mark);
        Optional<ObjectName> table = named.or(() -> owner.table().map(TableColumns::table));
        if (table.isEmpty() || (named.isEmpty() && !mark.says(COLUMN))) {
            return standing;
        }
        return mark.text(COLUMN)
                .map(column -> named.isPresent() ? column : today(column, owner))
                .flatMap(column -> places.find(new Part.OfColumn(table.get(), column)))
                .or(() -> places.find(new Part.OfTable(table.get())))
                .orElse(standing);
    }

    /** Inside an embedded value names are meant without the prefix, but understood with it too. */
    private static String today(String column, Owner owner) {
        boolean whole = owner.table()
                .filter(table -> table.find(owner.prefix() + column).isEmpty())
                .filter(table -> table.find(column).isPresent())
                .isPresent();
        return whole ? column : owner.prefix() + column;
    }

    private static Optional<ObjectName> named(Mark mark) {
        return mark.text(TABLE)
                .filter(table -> !table.isBlank())
                .map(table -> new ObjectName(mark.text("schema").filter(schema -> !schema.isBlank()), table));
    }
}
