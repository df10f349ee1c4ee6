package dev.inchworm.processor.read.mapping;

import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations of one class, package or field. */
final class Marks {

    private final List<Annotation> annotations;
    private final Place place;
    private final int present;
    private List<Mark> marks = List.of();

    /** @param place of that class, package or field */
    Marks(List<Annotation> annotations, Place place) {
        this.annotations = annotations;
        this.place = place;
        this.present = bits(annotations);
    }

    /** Where these annotations stand. */
    Place place() {
        return place;
    }

    boolean has(Known annotation) {
        return (present & annotation.bit()) != 0;
    }

    /** Whether any of those that {@link #set} put together is there. Most fields have few annotations or none. */
    boolean hasAny(int set) {
        return (present & set) != 0;
    }

    /** A set for {@link #hasAny}. */
    static int set(Known... annotations) {
        int set = 0;
        for (Known annotation : annotations) {
            set |= annotation.bit();
        }
        return set;
    }

    /** The bits of all that are known among {@code annotations}. */
    static int bits(List<Annotation> annotations) {
        int bits = 0;
        for (int i = 0; i < annotations.size(); i++) {
            bits |= Known.bit(annotations.get(i).type());
        }
        return bits;
    }

    /** The first of that type. */
    Optional<Mark> first(Known type) {
        return firstOf(type.bit());
    }

    /** All of that type, in the order of the source. */
    List<Mark> all(Known type) {
        if (!has(type)) {
            return List.of();
        }
        List<Mark> all = new ArrayList<>(1);
        for (Mark mark : marks()) {
            if (mark.bit() == type.bit()) {
                all.add(mark);
            }
        }
        return all;
    }

    /** The first whose type is any of {@code set}. */
    Optional<Mark> firstOf(int set) {
        if (hasAny(set)) {
            for (Mark mark : marks()) {
                if ((mark.bit() & set) != 0) {
                    return Optional.of(mark);
                }
            }
        }
        return Optional.empty();
    }

    /** Made when first asked for: what many fields have is of no interest, and what is of interest is asked for often. */
    private List<Mark> marks() {
        if (marks.isEmpty()) {
            marks = new ArrayList<>(annotations.size());
            for (Annotation annotation : annotations) {
                int index = 0;
                for (Mark other : marks) {
                    index += other.annotation().type().equals(annotation.type()) ? 1 : 0;
                }
                marks.add(
                        new Mark(annotation, place.annotation(annotation.type(), index), Known.bit(annotation.type())));
            }
        }
        return marks;
    }

    /** Whether any annotation, whoever made it, says that there may be no value. */
    boolean nullable() {
        return has(Known.NULLABLE);
    }
}
