package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes single columns as annotations describe them, and what keeps their values in bounds. */
final class ColumnBinder {

    private final Binding binding;

    ColumnBinder(Binding binding) {
        this.binding = binding;
    }

    /** The column that {@code @Column} and its like describe, with the type for such values; none, and reported, where there is no type. */
    Optional<ColumnDraft> of(BasicTypes.Of value, String implicit, boolean nullable) {
        Optional<Annotation> column = value.column();
        Place place = value.notes().place();
        Name name = binding.named(column.flatMap(of -> of.text("name")).orElse(implicit));
        if (definition(column).isPresent()) {
            ColumnDraft draft = ColumnDraft.of(name, ColumnType.NONE, nullable, place);
            Optional<String> check = binding.types().checkOfDefined(value);
            return said(said(draft, value.notes()), column, place)
                    .map(made -> check.isPresent() ? made.withType(made.type().checked(check.get())) : made);
        }
        return binding.types()
                .of(value)
                .map(type -> said(ColumnDraft.of(name, type, nullable, place), value.notes()))
                .flatMap(draft -> said(draft, column, place));
    }

    /** What the annotations of Hibernate that stand beside {@code @Column} and its like add. */
    ColumnDraft said(ColumnDraft draft, Notes notes) {
        Optional<Sql> defaultSql = text(notes, "ColumnDefault", "value").map(Sql::of);
        Optional<Generation> generation =
                text(notes, "GeneratedColumn", "value").map(sql -> new Generation.Computed(Sql.of(sql), true));
        Optional<String> comment = text(notes, "Comment", "value");
        return new ColumnDraft(
                draft.name(),
                draft.type(),
                draft.nullable(),
                defaultSql.or(draft::defaultSql),
                generation.or(draft::generation),
                comment.or(draft::comment),
                draft.place());
    }

    private static Optional<String> text(Notes notes, String annotation, String attribute) {
        return notes.hibernate(annotation).flatMap(note -> note.annotation().text(attribute));
    }

    private static Optional<String> definition(Optional<Annotation> column) {
        return column.filter(of -> of.values().containsKey("columnDefinition"))
                .flatMap(of -> of.text("columnDefinition"));
    }

    /** {@code draft} with the comment and the definition that {@code column} has for it; none, and reported, where that means nothing. */
    Optional<ColumnDraft> said(ColumnDraft draft, Optional<Annotation> column, Place place) {
        Optional<String> comment = draft.comment().or(() -> column.flatMap(of -> of.text("comment")));
        Optional<String> definition = definition(column);
        if (definition.isEmpty()) {
            return Optional.of(draft.withComment(comment));
        }
        ColumnDefinition parsed = ColumnDefinition.parse(definition.get(), binding.dialects());
        if (parsed.problem().isPresent()) {
            binding.problems()
                    .report(
                            Code.IW065,
                            place,
                            place,
                            definition.get(),
                            parsed.problem().get(),
                            binding.dialects().stream()
                                    .map(Dialect::displayName)
                                    .collect(Collectors.joining(" and ")));
            return Optional.empty();
        }
        return Optional.of(new ColumnDraft(
                draft.name(),
                ColumnType.spelled(parsed.type()),
                draft.nullable() && !parsed.notNull(),
                parsed.defaultSql().map(Sql::of).or(draft::defaultSql),
                draft.generation(),
                comment,
                draft.place()));
    }

    /** Adds what keeps the values of a column in bounds: its type, {@code @Check} beside it, and what {@code column} says. */
    void checks(ColumnDraft draft, Notes notes, Optional<Annotation> column, TableDraft table) {
        List<Name> over = List.of(draft.name());
        draft.type()
                .check()
                .ifPresent(check ->
                        table.check(Optional.empty(), over, draft.name().quotedSql() + check, notes.place()));
        for (Note note : notes.all(Notes.HIBERNATE, "Check")) {
            note.annotation()
                    .text("constraints")
                    .ifPresent(sql -> table.check(
                            note.annotation().text("name").map(name -> name.toLowerCase(Locale.ROOT)),
                            over,
                            sql,
                            note.place()));
        }
        column.ifPresent(of -> given(of, over, table, notes.place()));
    }

    /** Adds the checks that {@code annotation} lists in its attribute {@code check}. */
    static void given(Annotation annotation, List<Name> over, TableDraft table, Place place) {
        for (Annotation check : annotation.nested("check")) {
            check.text("constraint")
                    .ifPresent(sql -> table.check(
                            check.text("name").map(name -> Name.of(name).stored()), over, sql, place));
        }
    }
}
