package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.Type.Simple;
import dev.inchworm.schema.Type.Temporal;
import java.util.List;
import java.util.Optional;

/** Makes the column that tells rows that are deleted softly. */
final class SoftDeletion {

    private static final int FRACTION = 6;

    private SoftDeletion() {}

    /** Adds it to {@code table} where {@code notes} ask for it. */
    static void add(Notes notes, TableDraft table, Binding binding) {
        notes.hibernate("SoftDelete").ifPresent(note -> {
            Place place = note.place();
            String strategy = note.annotation().constant("strategy", "DELETED");
            String implicit = strategy.equals("ACTIVE") ? "active" : "deleted";
            Name name = binding.named(note.annotation().text("columnName").orElse(implicit));
            String comment = note.annotation().text("comment").orElse("Soft-delete indicator");
            boolean time = strategy.equals("TIMESTAMP");
            ColumnType type =
                    time ? ColumnType.of(new Temporal(Temporal.Kind.INSTANT, FRACTION)) : flag(note, notes, binding);
            ColumnDraft draft = ColumnDraft.of(name, type, time, place).withComment(Optional.of(comment));
            table.put(draft);
            binding.columns().checks(draft, new Notes(place, List.of()), Optional.empty(), table);
        });
    }

    private static ColumnType flag(Note note, Notes notes, Binding binding) {
        return note.annotation()
                .classLiteral("converter")
                .flatMap(converter -> binding.types()
                        .flag(
                                converter,
                                note.annotation().constant("strategy", "").equals("ACTIVE"),
                                note))
                .orElse(ColumnType.of(Simple.BOOL));
    }
}
