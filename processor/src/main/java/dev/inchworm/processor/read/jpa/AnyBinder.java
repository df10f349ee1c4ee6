package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Declaration.TypeUse;
import dev.inchworm.processor.read.jpa.Scope.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the columns of associations to entities of whatever class: one that tells the class, and those of the key. */
final class AnyBinder {

    private static final String KEY = "AnyKey";

    private final Binding binding;

    AnyBinder(Binding binding) {
        this.binding = binding;
    }

    /** Whether it is a collection of such associations. */
    static boolean isMany(Attribute attribute) {
        return attribute.notes().hibernate("ManyToAny").isPresent();
    }

    /** Makes the columns of {@code @Any}. */
    void bind(Attribute attribute, Scope scope) {
        JoinColumns given = JoinColumns.of(attribute.notes());
        if (given.columns().isEmpty()) {
            lack(attribute, "@Any", "@JoinColumn");
            return;
        }
        boolean optional = attribute
                .notes()
                .hibernate("Any")
                .map(note -> note.annotation().flag("optional", true))
                .orElse(true);
        TableDraft table =
                binding.table(scope, scope.column(attribute).flatMap(of -> of.text("table")), place(attribute));
        List<Name> columns = columns(attribute, scope.column(attribute), given, table, optional);
        scope.made().add(new Made(attribute, table, columns, List.of()));
    }

    /**
     * Makes those of the elements of {@code @ManyToAny}.
     *
     * @return whether none of them may be NULL
     */
    boolean elements(Attribute attribute, Scope in, Optional<Note> joinTable) {
        JoinColumns given = JoinColumns.of(joinTable, "inverseJoinColumns", "inverseForeignKey");
        if (given.columns().isEmpty()) {
            lack(attribute, "@ManyToAny", "@JoinTable(inverseJoinColumns = @JoinColumn(...))");
            return false;
        }
        Optional<Annotation> column = attribute.notes().jpa("Column").map(Note::annotation);
        return columns(attribute, column, given, in.table(), false).stream()
                .noneMatch(name -> in.table().column(name).orElseThrow().nullable());
    }

    private List<Name> columns(
            Attribute attribute, Optional<Annotation> column, JoinColumns given, TableDraft table, boolean optional) {
        List<Name> made = new ArrayList<>();
        discriminator(attribute, column).ifPresent(draft -> made.add(put(draft, attribute.notes(), column, table)));
        if (isKeyKnown(attribute, given)) {
            for (Note note : given.columns()) {
                key(attribute, note.annotation(), optional)
                        .ifPresent(draft -> made.add(put(
                                draft, new Notes(place(attribute), List.of()), Optional.of(note.annotation()), table)));
            }
        } else {
            lack(attribute, isMany(attribute) ? "@ManyToAny" : "@Any", "@AnyKeyJavaClass(<class of the keys>.class)");
        }
        return made;
    }

    private Name put(ColumnDraft draft, Notes notes, Optional<Annotation> column, TableDraft table) {
        table.put(draft);
        if (column.map(of -> of.flag("unique", false)).orElse(false)) {
            table.unique(List.of(draft.name()), draft.place());
        }
        binding.columns().checks(draft, notes, column, table);
        return draft.name();
    }

    /** The column that tells of what class the other one is. */
    private Optional<ColumnDraft> discriminator(Attribute attribute, Optional<Annotation> column) {
        String kind = attribute
                .notes()
                .hibernate("AnyDiscriminator")
                .map(note -> note.annotation().constant("value", "STRING"))
                .orElse("STRING");
        String type =
                switch (kind) {
                    case "CHAR" -> "java.lang.Character";
                    case "INTEGER" -> "java.lang.Integer";
                    default -> "java.lang.String";
                };
        BasicTypes.Of value = new BasicTypes.Of(
                new TypeUse(type, List.of()),
                new Notes(place(attribute), said(attribute, List.of("ColumnDefault", "Comment"))),
                column,
                Optional.empty(),
                "",
                "");
        boolean nullable = column.map(of -> of.flag("nullable", true)).orElse(true);
        return binding.columns().of(value, attribute.name(), nullable);
    }

    private Optional<ColumnDraft> key(Attribute attribute, Annotation column, boolean optional) {
        String type = attribute
                .notes()
                .hibernate("AnyKeyJavaClass")
                .flatMap(note -> note.annotation().classLiteral("value"))
                .orElse("java.lang.Object");
        List<Annotation> said =
                said(attribute, List.of("ColumnDefault", "AnyKeyJdbcTypeCode", "AnyKeyJavaType", "AnyKeyJdbcType"));
        BasicTypes.Of value = new BasicTypes.Of(
                new TypeUse(type, List.of()),
                new Notes(place(attribute), said),
                Optional.of(column),
                Optional.empty(),
                "",
                KEY);
        boolean nullable = optional && column.flag("nullable", true);
        return binding.columns().of(value, attribute.name() + "_id", nullable);
    }

    /** Whether anything says what keys are: a class, or what stands for one. */
    private static boolean isKeyKnown(Attribute attribute, JoinColumns given) {
        return List.of("AnyKeyJavaClass", "AnyKeyJavaType", "AnyKeyJdbcType").stream()
                .anyMatch(name -> attribute.notes().hibernate(name).isPresent());
    }

    private static List<Annotation> said(Attribute attribute, List<String> names) {
        return names.stream()
                .flatMap(name -> attribute.notes().hibernate(name).stream())
                .map(Note::annotation)
                .toList();
    }

    private void lack(Attribute attribute, String annotation, String lacking) {
        binding.problems().report(Code.IW080, place(attribute), place(attribute), annotation, lacking);
    }

    private static Place place(Attribute attribute) {
        return attribute.notes().place();
    }
}
