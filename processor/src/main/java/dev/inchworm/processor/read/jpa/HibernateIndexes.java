package dev.inchworm.processor.read.jpa;

import dev.inchworm.processor.read.jpa.Scope.Made;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Hibernate's own {@code @Index} on attributes, which 6.6 still has: attributes that give the same name share one index. */
final class HibernateIndexes {

    private HibernateIndexes() {}

    /** Adds those on what was made of an entity's attributes. */
    static void add(Collection<Made> made) {
        List<Made> sorted = new ArrayList<>(made);
        sorted.sort(Comparator.comparing(each -> each.attribute().name()));
        for (Made each : sorted) {
            add(each.parts());
            each.attribute().notes().hibernate("Index").ifPresent(note -> note.annotation()
                    .text("name")
                    .ifPresent(name -> each.table().index(Name.of(name).stored(), each.columns(), note.place())));
        }
    }
}
