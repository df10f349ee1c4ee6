package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Constraint.Action;
import java.util.List;
import java.util.Optional;

/** Makes foreign keys, called and defined as annotations say. */
final class ForeignKeys {

    private final Problems problems;

    ForeignKeys(Problems problems) {
        this.problems = problems;
    }

    /**
     * Has columns of {@code table} refer to columns of {@code target}, unless there is to be no foreign key.
     *
     * @param given what annotations say of it
     * @param onDelete what happens to rows whose row is deleted, where no definition says so
     */
    void add(
            JoinColumns given,
            TableDraft table,
            List<Name> from,
            TableDraft target,
            List<Name> to,
            Action onDelete,
            Place place) {
        Optional<String> name = given.foreignKeyName(table.name(), target.name(), from);
        if (name.isEmpty()) {
            return;
        }
        Optional<Note> said = given.foreignKeyDefinition();
        if (said.isEmpty()) {
            table.foreignKey(name.get(), from, target, to, onDelete, Action.NO_ACTION, place);
            return;
        }
        String written = said.get().annotation().text("foreignKeyDefinition").orElseThrow();
        Optional<ForeignKeyDefinition> definition =
                ForeignKeyDefinition.parse(written).filter(parsed -> parsed.isAbout(from, target, to));
        if (definition.isEmpty()) {
            Supported.refuse(problems, said.get().place(), place, "foreignKeyDefinition = \"" + written + "\"");
            return;
        }
        table.foreignKey(
                name.get(),
                from,
                target,
                to,
                definition.get().onDelete(),
                definition.get().onUpdate(),
                place);
    }
}
