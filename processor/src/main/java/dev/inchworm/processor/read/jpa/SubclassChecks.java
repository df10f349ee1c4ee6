package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.jpa.Scope.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a single table demands of the rows of a subclass: Hibernate 7 keeps columns that others lack from being NULL there. */
final class SubclassChecks {

    private final Binding binding;
    private final TableDraft table;
    private final Name discriminator;
    private final String kind;

    SubclassChecks(Binding binding, TableDraft table, Name discriminator, String kind) {
        this.binding = binding;
        this.table = table;
        this.discriminator = discriminator;
        this.kind = kind;
    }

    /** What tells rows of {@code entity}, as a literal; empty for what only null or anything else tells. */
    static Optional<String> literal(PersistentClass entity, String kind) {
        Optional<String> given = entity.notes().jpa("DiscriminatorValue").flatMap(note -> note.annotation()
                .text("value"));
        if (kind.equals("INTEGER")) {
            return given;
        }
        Optional<String> text = kind.equals("STRING") ? given.or(() -> Optional.of(entity.entityName())) : given;
        return text.filter(value -> !value.equals("null") && !value.equals("not null"))
                .map(value -> "'" + value.replace("'", "''") + "'");
    }

    /** Adds the checks of everything below {@code root}. */
    void add(PersistentClass root) {
        for (PersistentClass child : root.children()) {
            check(child);
            add(child);
        }
    }

    private void check(PersistentClass entity) {
        List<String> demands = new ArrayList<>();
        for (Made made : binding.made(entity)) {
            if (isDemanded(made.attribute())) {
                for (Name column : made.columns()) {
                    demands.add("\"" + column.stored() + "\" IS NOT NULL");
                }
            }
        }
        List<String> values = new ArrayList<>();
        for (PersistentClass each : entity.family()) {
            if (!each.isAbstract()) {
                literal(each, kind).ifPresent(values::add);
            }
        }
        if (demands.isEmpty() || values.isEmpty()) {
            return;
        }
        values.sort(null);
        demands.sort(null);
        String others = values.size() == 1 ? " <> " + values.get(0) : " NOT IN (" + String.join(", ", values) + ")";
        String name = "\"" + discriminator.stored() + "\"";
        table.check(
                Optional.empty(),
                List.of(),
                name + others + " OR (" + String.join(" AND ", demands) + ")",
                entity.notes().place());
    }

    private static boolean isDemanded(Attribute attribute) {
        boolean required = attribute
                .notes()
                .jpa("ManyToOne")
                .or(() -> attribute.notes().jpa("OneToOne"))
                .or(() -> attribute.notes().jpa("Basic"))
                .filter(note -> !note.annotation().flag("optional", true))
                .isPresent();
        return required
                || Converters.isPrimitive(attribute.type().name())
                        && !attribute.notes().has("Column");
    }
}
