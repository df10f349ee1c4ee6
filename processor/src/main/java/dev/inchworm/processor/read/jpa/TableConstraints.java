package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.schema.Index;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the constraints and indexes that {@code @Table} and its like list. */
final class TableConstraints {

    private TableConstraints() {}

    /** Adds what {@code note} lists to {@code table}. */
    static void add(Binding binding, TableDraft table, Note note) {
        note.annotation().text("comment").ifPresent(text -> table.comment(Optional.of(text)));
        ColumnBinder.given(note.annotation(), List.of(), table, note.place());
        for (Annotation unique : note.annotation().nested("uniqueConstraints")) {
            Place place = note.at("uniqueConstraints");
            List<Name> over = new ArrayList<>();
            for (String column : unique.texts("columnNames")) {
                find(binding, table, column, place).ifPresent(over::add);
            }
            if (!over.isEmpty()) {
                Optional<String> name = unique.text("name");
                if (name.isPresent()) {
                    table.unique(name.get(), over, place);
                } else {
                    table.unique(over, place);
                }
            }
        }
        for (Annotation index : note.annotation().nested("indexes")) {
            index(binding, table, index, note.at("indexes"));
        }
    }

    private static void index(Binding binding, TableDraft table, Annotation index, Place place) {
        List<Index.Part> parts = new ArrayList<>();
        List<Name> over = new ArrayList<>();
        List<Name> written = new ArrayList<>();
        for (String part : index.text("columnList").orElse("").split(",")) {
            String trimmed = part.trim();
            String lower = trimmed.toLowerCase(Locale.ROOT);
            boolean descending = lower.endsWith(" desc");
            String column = descending || lower.endsWith(" asc")
                    ? trimmed.substring(0, trimmed.lastIndexOf(' ')).trim()
                    : trimmed;
            Optional<Name> found = find(binding, table, column, place);
            if (found.isEmpty()) {
                return;
            }
            over.add(found.get());
            written.add(Name.of(column));
            parts.add(new Index.Part.OfColumn(found.get().stored(), descending));
        }
        boolean unique = index.flag("unique", false);
        Optional<String> given = index.text("name").map(of -> Name.of(of).stored());
        if (unique && given.isPresent()) {
            table.unique(given.get(), over, place);
            return;
        } else if (unique) {
            table.unique(over, place);
            return;
        }
        String name =
                given.orElseGet(() -> HashedNames.index(table.name(), written).toLowerCase(Locale.ROOT));
        table.index(new Index(name, parts, false, Optional.empty(), List.of(), Optional.empty()), place);
    }

    /** The column of that name, or the one behind the attribute of that name. */
    private static Optional<Name> find(Binding binding, TableDraft table, String written, Place place) {
        Optional<ColumnDraft> found = table.column(binding.named(written)).or(() -> table.column(Name.of(written)));
        if (found.isEmpty()) {
            binding.problems().report(Code.IW069, place, place, written, table.stored());
        }
        return found.map(ColumnDraft::name);
    }
}
