package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.read.Declaration.TypeUse;
import dev.inchworm.processor.read.jpa.JpaMapping.OfCollection;
import dev.inchworm.processor.read.jpa.JpaMapping.OfEntity;
import dev.inchworm.processor.read.jpa.JpaMapping.OfField;
import dev.inchworm.processor.read.mapping.MappedField.Inside;
import dev.inchworm.processor.read.mapping.MappedField.OldPrefix;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of JPA's attributes as hints speak of them. */
final class JpaColumns {

    private static final OldPrefix NONE = new OldPrefix("", Optional.empty());

    private final Classes classes;
    private final Map<MappedField, List<String>> made = new IdentityHashMap<>();

    private JpaColumns(Classes classes) {
        this.classes = classes;
    }

    static TableColumns of(OfEntity entity, Table table, Context context) {
        return new JpaColumns(context.classes()).columns(entity.fields(), table, context);
    }

    /** What a collection makes of its table, without what it refers with where that is the collection's own. */
    static TableColumns of(OfCollection collection, Table table, Context context) {
        OfField field = collection.field();
        return new JpaColumns(context.classes())
                .columns(collection.isTable() ? field.parts() : List.of(field), table, context);
    }

    private TableColumns columns(List<OfField> of, Table table, Context context) {
        List<MappedField> fields = new ArrayList<>();
        for (OfField field : of) {
            fields.add(mapped(field));
        }
        return new TableColumns(table.name(), fields, made, table.columns(), context.problems());
    }

    private MappedField mapped(OfField field) {
        List<MappedField> parts = new ArrayList<>();
        for (OfField part : field.parts()) {
            parts.add(mapped(part));
        }
        Optional<Inside> inside = parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inside(levels(field.type(), classes), "", NONE, parts));
        MappedField mapped = new MappedField(
                field.place().member().orElse(""),
                field.type(),
                new Marks(field.annotations(), field.place()),
                field.place(),
                "",
                NONE,
                false,
                false,
                Optional.empty(),
                inside);
        made.put(mapped, field.columns());
        return mapped;
    }

    /** The annotations of an embeddable class and of those above it. */
    static List<Marks> levels(TypeUse type, Classes classes) {
        return classes.find(type.name())
                .map(embeddable -> FieldWalk.levels(embeddable, classes))
                .orElse(List.of());
    }
}
