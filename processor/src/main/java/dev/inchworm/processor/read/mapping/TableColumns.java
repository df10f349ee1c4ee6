package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of one table, and which field makes which of them. */
final class TableColumns {

    private static final String COLUMNS = "columns";

    private final ObjectName table;
    private final List<MappedField> fields;
    private final Problems problems;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, MappedField> makers = new HashMap<>();
    private final Map<MappedField, List<String>> columnsOf = new IdentityHashMap<>();

    TableColumns(ObjectName table, List<MappedField> fields, ColumnFactory factory, Problems problems) {
        this.table = table;
        this.problems = problems;
        List<MappedField> all = new ArrayList<>(fields.size());
        for (MappedField field : fields) {
            addWithParts(field, all);
            make(field, factory);
        }
        this.fields = all;
    }

    /**
     * Columns that were made elsewhere.
     *
     * @param made the columns that each of {@code fields} makes, and each of their parts
     */
    TableColumns(
            ObjectName table,
            List<MappedField> fields,
            Map<MappedField, List<String>> made,
            Collection<Column> columns,
            Problems problems) {
        this.table = table;
        this.problems = problems;
        List<MappedField> all = new ArrayList<>(fields.size());
        for (MappedField field : fields) {
            addWithParts(field, all);
        }
        this.fields = all;
        for (Column column : columns) {
            this.columns.put(column.name(), column);
        }
        columnsOf.putAll(made);
        for (MappedField field : all) {
            for (String column : made.get(field)) {
                makers.put(column, field);
            }
        }
    }

    ObjectName table() {
        return table;
    }

    List<Column> all() {
        return new ArrayList<>(columns.values());
    }

    Optional<Column> find(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** The field that makes the column of that name. */
    MappedField maker(String column) {
        return makers.get(column);
    }

    /** The columns that {@code field} makes, in order; those of an embedded value's fields where it is one. */
    List<String> of(MappedField field) {
        return Collections.unmodifiableList(columnsOf.get(field));
    }

    /** Every field, embedded values before what they consist of. */
    List<MappedField> fields() {
        return fields;
    }

    /** Whether {@link #named} would find it. */
    boolean knows(String typed, String prefix) {
        return columns.containsKey(typed) || columns.containsKey(prefix.concat(typed));
    }

    /**
     * The column that {@code typed} means, reported where there is none.
     *
     * @param prefix that of the embedded value in which it is typed; names without it are understood there too
     */
    Optional<String> named(String typed, String prefix, Place place, Object by) {
        if (!prefix.isEmpty() && columns.containsKey(prefix.concat(typed))) {
            return Optional.of(prefix.concat(typed));
        }
        if (columns.containsKey(typed)) {
            return Optional.of(typed);
        }
        problems.report(Code.IW014, place, place, by, typed, table, suggestion(typed));
        return Optional.empty();
    }

    /**
     * The columns that {@code mark} is about: those that it lists, or else those of the field that it stands on. None where
     * any is amiss, which is reported.
     */
    List<String> listed(Mark mark, Site site) {
        if (!mark.texts(COLUMNS).isEmpty()) {
            return listed(mark, COLUMNS, site.prefix());
        } else if (site.field().isPresent()) {
            return of(site.field().get());
        }
        problems.report(Code.IW016, mark.place(), mark.place(), mark);
        return List.of();
    }

    /** The columns that an attribute of {@code mark} lists, each once; none where any is amiss, which is reported. */
    List<String> listed(Mark mark, String attribute, String prefix) {
        List<String> all = mark.texts(attribute);
        List<String> listed = new ArrayList<>(all.size());
        for (String typed : all) {
            Optional<String> column = named(typed, prefix, mark.at(attribute), mark);
            if (column.isPresent() && listed.contains(column.get())) {
                problems.report(Code.IW015, mark.at(attribute), mark.place(), mark, column.get());
            } else if (column.isPresent()) {
                listed.add(column.get());
            }
        }
        return listed.size() == all.size() ? listed : List.of();
    }

    private String suggestion(String typed) {
        for (MappedField field : makers.values()) {
            if (field.name().equals(typed) && !field.isEmbedded()) {
                return " Field " + typed + " makes column '" + of(field).get(0) + "'.";
            }
        }
        return Nearest.question(typed, columns.keySet());
    }

    private List<String> make(MappedField field, ColumnFactory factory) {
        List<String> made = new ArrayList<>(1);
        if (field.isEmbedded()) {
            for (MappedField part : field.inside().get().fields()) {
                made.addAll(make(part, factory));
            }
        } else {
            for (Column column : factory.columns(field, table)) {
                if (add(column, field)) {
                    made.add(column.name());
                }
            }
        }
        columnsOf.put(field, made);
        return made;
    }

    private boolean add(Column column, MappedField field) {
        if (columns.putIfAbsent(column.name(), column) == null) {
            makers.put(column.name(), field);
            return true;
        }
        MappedField first = makers.get(column.name());
        Place place = field.site().equals(field.place())
                ? field.marks()
                        .first(Known.COLUMN)
                        .filter(mark -> mark.says("name"))
                        .map(mark -> mark.at("name"))
                        .orElse(field.place())
                : field.site();
        problems.report(Code.IW002, place, table, column.name(), described(first), described(field));
        return false;
    }

    private static String described(MappedField field) {
        return field.site().equals(field.place())
                ? field.place().toString()
                : field.place() + " (embedded by " + field.site() + ")";
    }

    private static void addWithParts(MappedField field, List<MappedField> into) {
        into.add(field);
        if (field.isEmbedded()) {
            for (MappedField part : field.inside().get().fields()) {
                addWithParts(part, into);
            }
        }
    }
}
