package dev.inchworm.processor.read.jpa;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.read.Annotation;
import dev.inchworm.processor.read.Annotation.Value;
import dev.inchworm.processor.read.jpa.Attribute.Kind;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Associations that Hibernate's {@code @PropertyRef} leads to an attribute of the other entity which is not its identifier. */
final class PropertyRefs {

    private static final String REFERRED = "referencedColumnName";

    private PropertyRefs() {}

    /** What is said of the columns of an association, as if the column behind that attribute had been named; reports where there is none. */
    static JoinColumns resolve(JoinColumns given, ReferenceBinder.From from, PersistentClass target, Binding binding) {
        Optional<Note> note = from.notes().hibernate("PropertyRef");
        if (note.isEmpty()) {
            return given;
        }
        String property = note.get().annotation().text("value").orElse("");
        Optional<String> column = target.all().stream()
                .filter(attribute -> attribute.name().equals(property) && attribute.kind() == Kind.BASIC)
                .map(PropertyRefs::column)
                .findFirst();
        if (column.isEmpty() || given.columns().size() > 1) {
            binding.problems()
                    .report(
                            Code.IW069,
                            note.get().at("value"),
                            from.notes().place(),
                            property,
                            target.declaration().name());
            return given;
        }
        Optional<Note> said = given.columns().stream().findFirst();
        SortedMap<String, Value> values =
                new TreeMap<>(said.map(Note::annotation).map(Annotation::values).orElseGet(TreeMap::new));
        values.putIfAbsent(REFERRED, new Value.Constant(column.get()));
        // It is called as if it led to the identifier.
        for (Name key : binding.key(target)) {
            values.putIfAbsent("name", new Value.Constant(from.stem() + "_" + key.text()));
        }
        Note resolved = new Note(
                new Annotation(Notes.JPA + "JoinColumn", values),
                said.map(Note::place).orElse(note.get().place()));
        return new JoinColumns(List.of(resolved), given.container(), given.foreignKey());
    }

    private static String column(Attribute attribute) {
        return attribute
                .notes()
                .jpa("Column")
                .flatMap(note -> note.annotation().text("name"))
                .orElse(attribute.name());
    }
}
