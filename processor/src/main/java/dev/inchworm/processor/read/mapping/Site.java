package dev.inchworm.processor.read.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field or class that states constraints of a table.
 *
 * @param field empty for a class
 */
record Site(Marks marks, Optional<MappedField> field) {

    private static final int CONSTRAINTS = Marks.set(Known.INDEX, Known.UNIQUE, Known.CHECK, Known.REFERENCES);

    /** All of one entity: its fields in their order, then the superclasses, topmost first, and itself. */
    static List<Site> of(List<MappedField> fields, List<Marks> levels) {
        List<Site> sites = new ArrayList<>();
        for (MappedField field : fields) {
            if (field.marks().hasAny(CONSTRAINTS) || field.target().isPresent()) {
                sites.add(new Site(field.marks(), Optional.of(field)));
            }
        }
        for (Marks level : levels) {
            if (level.hasAny(CONSTRAINTS)) {
                sites.add(new Site(level, Optional.empty()));
            }
        }
        return sites;
    }

    /** What stands before the names of the columns that are spoken of here. */
    String prefix() {
        return field.isPresent() ? field.get().innerPrefix() : "";
    }
}
