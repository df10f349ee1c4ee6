package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.mapping.ColumnTypes.Chosen;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.Type.Enumeration;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the columns of single fields. */
final class ColumnFactory {

    private final Context context;
    private final Keys keys;
    private final NameRules names;
    private final ColumnTypes types;

    ColumnFactory(Context context, Keys keys) {
        this.context = context;
        this.keys = keys;
        this.names = context.names();
        this.types = new ColumnTypes(context);
    }

    /**
     * The columns of a field that is no embedded value: one, or for an entity as many as its key has; none, and reported,
     * where something is wrong.
     *
     * @param table that they belong to
     */
    List<Column> columns(MappedField field, ObjectName table) {
        return field.target()
                .map(target -> referring(field, target))
                .orElseGet(() -> value(field, table).map(List::of).orElse(List.of()));
    }

    private Optional<Column> value(MappedField field, ObjectName table) {
        Optional<Chosen> chosen = types.of(field).map(own -> likeKey(field, own));
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        String name = name(field);
        Chosen type = chosen.get();
        return Optional.of(new Column(
                name,
                type.type(),
                type.sqlTypes(),
                nullable(field),
                defaultSql(field),
                generation(field, type.type(), table, name),
                comment(field)));
    }

    /** A value that refers to a key of one column has the key's type to the digit, unless it says otherwise. */
    private Chosen likeKey(MappedField field, Chosen own) {
        if (own.stated()) {
            return own;
        }
        for (Mark reference : field.marks().all(AnnotationNames.REFERENCES)) {
            Optional<List<Column>> key = reference
                    .classLiteral("value")
                    .flatMap(name -> context.classes().findEntity(name))
                    .flatMap(target -> keys.of(target).columns());
            if (key.isPresent()
                    && key.get().size() == 1
                    && sameKind(own.type(), key.get().get(0).type())) {
                return new Chosen(key.get().get(0).type(), key.get().get(0).sqlTypes(), false);
            }
        }
        return own;
    }

    /** Whether values of one type can refer to values of the other. */
    static boolean sameKind(Type one, Type other) {
        if (one instanceof Temporal a && other instanceof Temporal b) {
            return a.kind() == b.kind();
        }
        if (one instanceof Simple || one instanceof Enumeration) {
            return one.equals(other);
        }
        return one.getClass() == other.getClass();
    }

    private List<Column> referring(MappedField field, Declaration target) {
        Optional<List<Column>> key = keys.of(target).columns();
        if (key.isEmpty()) {
            if (keys.of(target).circular()) {
                context.problems().report(Code.IW023, field.place(), field.place(), target.name());
            } else {
                context.problems().report(Code.IW024, field.place(), field.place(), target.name());
            }
            return List.of();
        }
        List<String> columnNames = referringNames(field, key.get());
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < key.get().size(); i++) {
            Column referred = key.get().get(i);
            columns.add(new Column(
                    columnNames.get(i),
                    referred.type(),
                    referred.sqlTypes(),
                    nullable(field),
                    key.get().size() == 1 ? defaultSql(field) : Optional.empty(),
                    Optional.empty(),
                    comment(field)));
        }
        return columns;
    }

    private List<String> referringNames(MappedField field, List<Column> key) {
        Optional<Mark> reference = field.marks().first(AnnotationNames.REFERENCES);
        Optional<Mark> column = field.marks().first(AnnotationNames.COLUMN);
        column.ifPresent(this::refuseTypes);
        List<String> given = reference.map(mark -> mark.texts("columns")).orElse(List.of());
        Optional<String> single = column.flatMap(mark -> mark.text("name"));
        if (!given.isEmpty() && given.size() != key.size()) {
            context.problems()
                    .report(
                            Code.IW021,
                            reference.get().at("columns"),
                            field.place(),
                            columnCount(given.size()),
                            field.type().name(),
                            columnCount(key.size()),
                            columnList(key));
        } else if (!given.isEmpty()) {
            given.forEach(name ->
                    names.checkColumn(field.prefix() + name, reference.get().at("columns")));
            return given.stream().map(name -> field.prefix() + name).toList();
        }
        if (single.isPresent() && key.size() > 1) {
            context.problems()
                    .report(
                            Code.IW021,
                            column.get().at("name"),
                            field.place(),
                            columnCount(1),
                            field.type().name(),
                            columnCount(key.size()),
                            columnList(key));
        } else if (single.isPresent()) {
            return List.of(name(field));
        }
        List<String> derived = new ArrayList<>();
        for (Column referred : key) {
            String name = field.prefix() + context.naming().from(field.name()) + "_" + referred.name();
            names.checkColumn(name, field.site());
            derived.add(name);
        }
        return derived;
    }

    private void refuseTypes(Mark column) {
        for (String attribute : List.of("type", "length", "precision", "scale")) {
            if (column.says(attribute)) {
                context.problems()
                        .report(
                                Code.IW017,
                                column.at(attribute),
                                column.place(),
                                "@Column(" + attribute + ")",
                                "its columns have the types of the key that it refers to");
            }
        }
    }

    private String name(MappedField field) {
        Optional<Mark> column = field.marks().first(AnnotationNames.COLUMN);
        Optional<String> given = column.flatMap(mark -> mark.text("name"));
        if (given.isPresent() && given.get().isBlank()) {
            names.checkColumn(given.get(), column.get().at("name"));
            given = Optional.empty();
        }
        String name = field.prefix() + given.orElseGet(() -> context.naming().from(field.name()));
        if (field.prefix().isEmpty() || field.site().equals(field.place())) {
            names.checkColumn(name, column.map(mark -> mark.at("name")).orElse(field.place()));
        } else {
            names.checkColumn(
                    name, field.site().annotation(AnnotationNames.EMBEDDED, 0).attribute("prefix"));
        }
        return name;
    }

    private boolean nullable(MappedField field) {
        if (field.key() && field.nullable()) {
            context.problems().report(Code.IW033, field.place(), field.place());
        }
        return field.nullable() && !field.key();
    }

    private Optional<Sql> defaultSql(MappedField field) {
        return context.sql().together(field.marks().all(AnnotationNames.DEFAULT_SQL), "value");
    }

    private Optional<String> comment(MappedField field) {
        return field.marks().first(AnnotationNames.COLUMN).flatMap(mark -> comment(mark, context));
    }

    /** The comment that {@code mark} gives. */
    static Optional<String> comment(Mark mark, Context context) {
        return mark.text("comment").filter(text -> {
            if (text.indexOf('\0') < 0) {
                return true;
            }
            context.problems()
                    .report(
                            Code.IW040,
                            mark.place(),
                            mark.place(),
                            mark + "(comment)",
                            "contains the character U+0000");
            return false;
        });
    }

    private Optional<Generation> generation(MappedField field, Type type, ObjectName table, String column) {
        Optional<Mark> identity = field.marks().first(AnnotationNames.IDENTITY);
        Optional<Mark> sequence = field.marks().first(AnnotationNames.SEQUENCE);
        List<Mark> computed = field.marks().all(AnnotationNames.COMPUTED);
        refuseSeveral(field, identity, sequence, computed);
        if (identity.isPresent()) {
            requireInteger(identity.get(), field, type);
            return Optional.of(new Generation.Identity());
        }
        if (sequence.isPresent()) {
            requireInteger(sequence.get(), field, type);
            return Optional.of(new Generation.FromSequence(sequenceName(sequence.get(), table, column)));
        }
        if (computed.isEmpty()) {
            return Optional.empty();
        }
        boolean stored = computed.get(0).flag("stored", true);
        for (Mark other : computed) {
            if (other.flag("stored", true) != stored) {
                context.problems().report(Code.IW031, other.at("stored"), field.place());
            }
        }
        return context.sql().together(computed, "value").map(expression -> new Generation.Computed(expression, stored));
    }

    /** What {@code mark} calls its sequence, or what it is called by default. */
    ObjectName sequenceName(Mark mark, ObjectName table, String column) {
        Optional<String> schema = mark.text("schema").isPresent() ? names.schema(mark) : table.schema();
        String name = names.given(mark, "name", "sequence")
                .orElseGet(() -> names.derived(List.of(table.name(), column, "seq")));
        return new ObjectName(schema, name);
    }

    private void refuseSeveral(
            MappedField field, Optional<Mark> identity, Optional<Mark> sequence, List<Mark> computed) {
        List<Mark> several = new ArrayList<>();
        identity.ifPresent(several::add);
        sequence.ifPresent(several::add);
        computed.stream().limit(1).forEach(several::add);
        if (identity.isPresent() || !computed.isEmpty()) {
            field.marks().first(AnnotationNames.DEFAULT_SQL).ifPresent(several::add);
        }
        if (several.size() > 1) {
            Place place = several.get(1).place();
            context.problems().report(Code.IW030, place, field.place(), several.get(0), several.get(1));
        }
    }

    private void requireInteger(Mark mark, MappedField field, Type type) {
        if (type != Simple.INT16 && type != Simple.INT32 && type != Simple.INT64) {
            context.problems().report(Code.IW204, mark.place(), field.place(), mark, type);
        }
    }

    /** {@code 1 column}, {@code 2 columns}. */
    static String columnCount(int count) {
        return count + (count == 1 ? " column" : " columns");
    }

    private static String columnList(List<Column> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }
}
