package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.Annotation;
import dev.inchworm.schema.Type.Simple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The column by which rows of a collection are told apart, where Hibernate's {@code @CollectionId} asks for one. */
final class CollectionIds {

    private static final String TYPES = "org.hibernate.type.descriptor.java.";

    private static final Map<String, ColumnType> BY_JAVA_TYPE = Map.of(
            TYPES + "IntegerJavaType",
            ColumnType.of(Simple.INT32),
            TYPES + "LongJavaType",
            ColumnType.of(Simple.INT64),
            TYPES + "UUIDJavaType",
            ColumnType.of(Simple.UUID));

    /** Those that need nothing of the database. */
    private static final Set<String> ELSEWHERE = Set.of("increment", "assigned", "uuid", "uuid2");

    private CollectionIds() {}

    /** Makes it the primary key of the table of a collection; leaves others as they are. */
    static void add(Attribute attribute, Scope in, Binding binding) {
        Optional<Note> note = attribute.notes().hibernate("CollectionId");
        if (note.isEmpty()) {
            return;
        }
        Optional<Annotation> column =
                note.get().annotation().nested("column").stream().findFirst();
        Optional<ColumnType> type = attribute
                .notes()
                .hibernate("CollectionIdJavaType")
                .flatMap(of -> of.annotation().classLiteral("value"))
                .map(BY_JAVA_TYPE::get);
        if (type.isEmpty()) {
            unread(
                    attribute,
                    note.get(),
                    "@CollectionId without @CollectionIdJavaType of an Integer, Long or UUID",
                    binding);
            return;
        }
        Name name = binding.named(column.flatMap(of -> of.text("name")).orElse("id"));
        ColumnDraft draft = ColumnDraft.of(name, type.get(), false, note.get().place());
        binding.columns().said(draft, column, note.get().place()).ifPresent(in.table()::add);
        in.table().primaryKey(List.of(name));
        String generator = note.get().annotation().text("generator").orElse("");
        if (!ELSEWHERE.contains(generator) && !binding.generators().ofCollection(generator, note.get(), name, in)) {
            unread(attribute, note.get(), "@CollectionId(generator = \"" + generator + "\")", binding);
        }
    }

    private static void unread(Attribute attribute, Note note, String what, Binding binding) {
        Supported.refuse(binding.problems(), note.place(), attribute.notes().place(), what);
    }
}
