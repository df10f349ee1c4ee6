package dev.inchworm.processor.read.mapping;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.jpa.JpaMapping;
import dev.inchworm.processor.read.jpa.JpaMapping.OfField;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds hints on fields of JPA entities that make neither a column nor a table, where nobody would hear them. */
final class HintsWithoutColumn {

    private final Context context;
    private final Set<Place> heard = new HashSet<>();
    private final Set<Place> reported = new HashSet<>();

    HintsWithoutColumn(Context context) {
        this.context = context;
    }

    void check(JpaMapping mapping) {
        for (JpaMapping.OfEntity entity : mapping.fields()) {
            hear(entity.fields());
        }
        for (JpaMapping.OfCollection collection : mapping.collections()) {
            hear(List.of(collection.field()));
        }
        for (JpaMapping.OfEntity entity : mapping.fields()) {
            for (Marks level : FieldWalk.levels(entity.entity(), context.classes())) {
                context.classes().find(level.place().type().orElseThrow()).ifPresent(this::check);
            }
        }
    }

    private void hear(List<OfField> fields) {
        for (OfField field : fields) {
            heard.add(field.place());
            hear(field.parts());
        }
    }

    private void check(Declaration declaration) {
        for (Field field : declaration.fields()) {
            if ((Marks.bits(field.annotations()) & HintMapping.HINTS) != 0) {
                Place place = Place.ofType(declaration.name()).member(field.name());
                if (!heard.contains(place) && reported.add(place)) {
                    Mark mark = new Marks(field.annotations(), place)
                            .firstOf(HintMapping.HINTS)
                            .orElseThrow();
                    context.problems()
                            .report(
                                    Code.IW017,
                                    mark.place(),
                                    place,
                                    mark,
                                    "JPA makes neither a column nor a table of it");
                }
            }
        }
    }
}
