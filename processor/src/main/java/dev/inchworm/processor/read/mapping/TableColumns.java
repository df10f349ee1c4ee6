package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.diagnostic.Nearest;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of one table, and which field makes which of them. */
final class TableColumns {

    private final ObjectName table;
    private final List<MappedField> fields;
    private final Problems problems;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, MappedField> makers = new HashMap<>();
    private final Map<MappedField, List<String>> columnsOf = new IdentityHashMap<>();

    TableColumns(ObjectName table, List<MappedField> fields, ColumnFactory factory, Problems problems) {
        this.table = table;
        this.fields = fields;
        this.problems = problems;
        fields.forEach(field -> make(field, factory));
    }

    ObjectName table() {
        return table;
    }

    List<Column> all() {
        return List.copyOf(columns.values());
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
        return columnsOf.get(field);
    }

    /** Every field, embedded values before what they consist of. */
    List<MappedField> fields() {
        List<MappedField> all = new ArrayList<>();
        fields.forEach(field -> addWithParts(field, all));
        return all;
    }

    /**
     * The column that {@code typed} means, reported where there is none.
     *
     * @param prefix that of the embedded value in which it is typed; names without it are understood there too
     */
    Optional<String> named(String typed, String prefix, Place place, Object by) {
        if (!prefix.isEmpty() && columns.containsKey(prefix + typed)) {
            return Optional.of(prefix + typed);
        }
        if (columns.containsKey(typed)) {
            return Optional.of(typed);
        }
        problems.report(Code.IW014, place, place, by, typed, table, suggestion(typed));
        return Optional.empty();
    }

    /** The columns that an attribute of {@code mark} lists, each once; none where any is amiss, which is reported. */
    List<String> listed(Mark mark, String attribute, String prefix) {
        List<String> listed = new ArrayList<>();
        boolean sound = true;
        for (String typed : mark.texts(attribute)) {
            Optional<String> column = named(typed, prefix, mark.at(attribute), mark);
            sound &= column.isPresent();
            if (column.isPresent() && listed.contains(column.get())) {
                problems.report(Code.IW015, mark.at(attribute), mark.place(), mark, column.get());
                sound = false;
            }
            column.ifPresent(listed::add);
        }
        return sound ? listed : List.of();
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
        List<String> made = new ArrayList<>();
        if (field.isEmbedded()) {
            field.inside().get().fields().forEach(part -> made.addAll(make(part, factory)));
        } else {
            for (Column column : factory.columns(field, table)) {
                if (add(column, field)) {
                    made.add(column.name());
                }
            }
        }
        columnsOf.put(field, List.copyOf(made));
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
                        .first(AnnotationNames.COLUMN)
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
        field.inside().ifPresent(inside -> inside.fields().forEach(part -> addWithParts(part, into)));
    }
}
