package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.jpa.Scope.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a single table demands of the rows of a subclass: Hibernate 7 keeps columns that others lack from being NULL there. */
final class SubclassChecks {

    private final Binding binding;
    private final TableDraft table;
    private final String discriminator;
    private final String kind;

    /** @param discriminator the column that tells the classes, as a condition has it, or a formula that does */
    SubclassChecks(Binding binding, TableDraft table, String discriminator, String kind) {
        this.binding = binding;
        this.table = table;
        this.discriminator = discriminator;
        this.kind = kind;
    }

    /** What tells rows of {@code entity}, as a literal; empty for what only null or anything else tells. */
    static Optional<String> literal(PersistentClass entity, String kind) {
        Optional<String> given = given(entity);
        if (kind.equals("INTEGER")) {
            return given;
        }
        Optional<String> text = kind.equals("STRING") ? given.or(() -> Optional.of(entity.entityName())) : given;
        return text.filter(value -> !value.equals("null") && !value.equals("not null"))
                .map(value -> "'" + value.replace("'", "''") + "'");
    }

    /** What is written to tell rows of {@code entity} by. */
    static Optional<String> given(PersistentClass entity) {
        return entity.notes().jpa("DiscriminatorValue").flatMap(note -> note.annotation()
                .text("value"));
    }

    /** Adds the checks of everything below {@code root}. */
    void add(PersistentClass root) {
        for (PersistentClass child : root.children()) {
            check(child);
            add(child);
        }
    }

    private void check(PersistentClass entity) {
        List<String> demands = demands(entity);
        Optional<String> value = entity.isAbstract() ? Optional.empty() : literal(entity, kind);
        if (demands.isEmpty() || value.isEmpty()) {
            return;
        }
        String told = discriminator + " <> " + value.get();
        table.check(
                Optional.empty(),
                List.of(),
                told + " OR (" + String.join(" AND ", demands) + ")",
                entity.notes().place());
    }

    /** What may not be NULL in rows of {@code entity}: what it inherits from below the root, and then what is its own. */
    private List<String> demands(PersistentClass entity) {
        List<String> demands = new ArrayList<>();
        if (entity.parent().isEmpty()) {
            return demands;
        }
        demands.addAll(demands(entity.parent().get()));
        List<String> own = new ArrayList<>();
        for (Made made : binding.made(entity)) {
            if (isDemanded(made.attribute())) {
                for (Name column : made.columns()) {
                    own.add("\"" + column.stored() + "\" IS NOT NULL");
                }
            }
        }
        own.sort(null);
        demands.addAll(own);
        return demands;
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
