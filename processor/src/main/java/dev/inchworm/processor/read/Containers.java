package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Annotation.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The one order and form in which all readers give the annotations of an element: containers taken apart, no annotation
 * twice, sorted by type, those of one type as declared. Class files keep no order between annotations of different
 * retention, nor do they tell a container from any other annotation: so the form is all there is to go by.
 */
final class Containers {

    private Containers() {}

    /**
     * The canonical list.
     *
     * @param onDeclaration as declared
     * @param onType as declared; those that are on the declaration too are left out
     */
    static List<Annotation> flatten(List<Annotation> onDeclaration, List<Annotation> onType) {
        if (onDeclaration.isEmpty() && onType.isEmpty()) {
            return List.of();
        }
        List<Annotation> flat = new ArrayList<>(onDeclaration.size() + onType.size());
        for (Annotation annotation : onDeclaration) {
            addParts(annotation, flat);
        }
        int declared = flat.size();
        for (Annotation annotation : onType) {
            addUnlessDeclared(annotation, flat, declared);
        }
        if (flat.size() > 1) {
            flat.sort(Comparator.comparing(Annotation::type));
        }
        return flat;
    }

    private static void addUnlessDeclared(Annotation annotation, List<Annotation> flat, int declared) {
        List<Annotation> parts = new ArrayList<>(1);
        addParts(annotation, parts);
        for (Annotation part : parts) {
            if (!flat.subList(0, declared).contains(part)) {
                flat.add(part);
            }
        }
    }

    private static void addParts(Annotation annotation, List<Annotation> flat) {
        if (!isContainer(annotation)) {
            flat.add(annotation);
            return;
        }
        for (Value value : ((Value.Many) annotation.values().get("value")).values()) {
            flat.add(((Value.Nested) value).annotation());
        }
    }

    /** Whether all it has is a {@code value} that lists annotations of one type. */
    private static boolean isContainer(Annotation annotation) {
        if (annotation.values().size() != 1
                || !(annotation.values().get("value") instanceof Value.Many many)
                || many.values().isEmpty()
                || !(many.values().get(0) instanceof Value.Nested first)) {
            return false;
        }
        for (Value value : many.values()) {
            if (!(value instanceof Value.Nested nested)
                    || !nested.annotation().type().equals(first.annotation().type())) {
                return false;
            }
        }
        return true;
    }
}
