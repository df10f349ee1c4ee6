package dev.inchworm.processor.read.mapping;

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

    private JpaColumns() {}

    static TableColumns of(OfEntity entity, Table table, Problems problems) {
        Map<MappedField, List<String>> made = new IdentityHashMap<>();
        List<MappedField> fields = new ArrayList<>();
        for (OfField field : entity.fields()) {
            fields.add(mapped(field, made));
        }
        return new TableColumns(entity.table(), fields, made, table.columns(), problems);
    }

    private static MappedField mapped(OfField field, Map<MappedField, List<String>> made) {
        List<MappedField> parts = new ArrayList<>();
        for (OfField part : field.parts()) {
            parts.add(mapped(part, made));
        }
        Optional<Inside> inside =
                parts.isEmpty() ? Optional.empty() : Optional.of(new Inside(List.of(), "", NONE, parts));
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
}
