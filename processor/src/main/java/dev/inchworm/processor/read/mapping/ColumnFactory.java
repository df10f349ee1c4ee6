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

    private static final int GENERATIONS = Marks.set(Known.IDENTITY, Known.SEQUENCE, Known.COMPUTED);

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
        if (field.target().isPresent()) {
            return referring(field, field.target().get());
        }
        Optional<Chosen> own = types.of(field);
        return own.isEmpty() ? List.of() : List.of(value(field, table, likeKey(field, own.get())));
    }

    private Column value(MappedField field, ObjectName table, Chosen chosen) {
        String name = name(field);
        return new Column(
                name,
                chosen.type(),
                chosen.sqlTypes(),
                nullable(field),
                defaultSql(field),
                generation(field, chosen.type(), table, name),
                comment(field));
    }

    /** A value that refers to a key of one column has the key's type to the digit, unless it says otherwise. */
    private Chosen likeKey(MappedField field, Chosen own) {
        if (own.stated() || !field.marks().has(Known.REFERENCES)) {
            return own;
        }
        for (Mark reference : field.marks().all(Known.REFERENCES)) {
            Optional<Column> key = soleKey(reference.classLiteral("value"));
            if (key.isPresent() && sameKind(own.type(), key.get().type())) {
                return new Chosen(key.get().type(), key.get().sqlTypes(), false);
            }
        }
        return own;
    }

    private Optional<Column> soleKey(Optional<String> entity) {
        Optional<Declaration> target =
                entity.isPresent() ? context.classes().findEntity(entity.get()) : Optional.empty();
        Optional<List<Column>> key = target.isPresent() ? keys.of(target.get()).columns() : Optional.empty();
        return key.isPresent() && key.get().size() == 1 ? Optional.of(key.get().get(0)) : Optional.empty();
    }

    /** Whether values of one type can refer to values of the other. */
    static boolean sameKind(Type one, Type other) {
        if (one instanceof Temporal a && other instanceof Temporal b) {
            return a.kind() == b.kind();
        }
        if (one instanceof Enumeration a && other instanceof Enumeration b) {
            return a.values().equals(b.values());
        }
        if (one instanceof Simple) {
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
        Optional<Mark> reference = field.marks().first(Known.REFERENCES);
        Optional<Mark> column = field.marks().first(Known.COLUMN);
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
        for (String attribute : List.of("type", "length", "precision", "scale", "enumType")) {
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
        Optional<Mark> column = field.marks().first(Known.COLUMN);
        Optional<String> given = column.isPresent() ? column.get().text("name") : Optional.empty();
        if (given.isPresent() && given.get().isBlank()) {
            names.checkColumn(given.get(), column.get().at("name"));
            given = Optional.empty();
        }
        String own = given.isPresent() ? given.get() : context.naming().from(field.name());
        if (field.prefix().isEmpty()) {
            names.checkColumn(own, column.isPresent() ? column.get().at("name") : field.place());
            return own;
        }
        String name = field.prefix().concat(own);
        names.checkColumn(
                name, field.site().annotation(Known.EMBEDDED.type(), 0).attribute("prefix"));
        return name;
    }

    private boolean nullable(MappedField field) {
        if (field.key() && field.nullable()) {
            context.problems().report(Code.IW033, field.place(), field.place());
        }
        return field.nullable() && !field.key();
    }

    private Optional<Sql> defaultSql(MappedField field) {
        return context.sql().together(field.marks().all(Known.DEFAULT_SQL), "value");
    }

    private Optional<String> comment(MappedField field) {
        Optional<Mark> column = field.marks().first(Known.COLUMN);
        return column.isPresent() ? comment(column.get(), context) : Optional.empty();
    }

    /** The comment that {@code mark} gives. */
    static Optional<String> comment(Mark mark, Context context) {
        Optional<String> comment = mark.text("comment");
        if (comment.isPresent() && comment.get().indexOf('\0') >= 0) {
            context.problems()
                    .report(
                            Code.IW040,
                            mark.at("comment"),
                            mark.place(),
                            mark + "(comment)",
                            "contains the character U+0000");
            return Optional.empty();
        }
        return comment;
    }

    private Optional<Generation> generation(MappedField field, Type type, ObjectName table, String column) {
        if (!field.marks().hasAny(GENERATIONS)) {
            return Optional.empty();
        }
        Optional<Mark> identity = field.marks().first(Known.IDENTITY);
        Optional<Mark> sequence = field.marks().first(Known.SEQUENCE);
        List<Mark> computed = field.marks().all(Known.COMPUTED);
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
        List<Mark> several = new ArrayList<>(identity.isPresent() ? List.of(identity.get()) : List.of());
        if (sequence.isPresent()) {
            several.add(sequence.get());
        }
        if (!computed.isEmpty()) {
            several.add(computed.get(0));
        }
        if ((identity.isPresent() || !computed.isEmpty()) && field.marks().has(Known.DEFAULT_SQL)) {
            several.addAll(field.marks().all(Known.DEFAULT_SQL).subList(0, 1));
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
