package dev.inchworm.processor.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The annotations of a record component. The compiler copies them to the private field, the accessor and the component
 * itself, to each only those that may stand there; what counts is what was written once.
 */
final class Components {

    private Components() {}

    /** Those of the field, and those of the component whose type stands on the field not at all. */
    static List<Annotation> merge(List<Annotation> ofField, List<Annotation> ofComponent) {
        List<Annotation> merged = null;
        for (Annotation annotation : ofComponent) {
            if (!hasType(ofField, annotation.type())) {
                if (merged == null) {
                    merged = new ArrayList<>(ofField);
                }
                merged.add(annotation);
            }
        }
        if (merged == null) {
            return ofField;
        }
        merged.sort(Comparator.comparing(Annotation::type));
        return merged;
    }

    private static boolean hasType(List<Annotation> annotations, String type) {
        for (Annotation annotation : annotations) {
            if (annotation.type().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
