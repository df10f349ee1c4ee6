package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Declaration.Field;
import java.util.List;
import java.util.Optional;

/** When the getters of a class may be what JPA maps, and how their properties are called. */
final class Getters {

    private Getters() {}

    /** Whether a class with such annotations is one that JPA may map by its getters. */
    static boolean mayBeMapped(List<Annotation> ofClass) {
        for (Annotation annotation : ofClass) {
            if (Vocabulary.mayHaveProperties(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    /** Whether JPA's annotations stand on the fields, which leaves getters without any out of the mapping. */
    static boolean areMapped(List<Field> fields) {
        for (Field field : fields) {
            for (Annotation annotation : field.annotations()) {
                if (Vocabulary.isJpa(annotation.type())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the class says that its getters are mapped, be they annotated or not. */
    static boolean areAsked(List<Annotation> ofClass) {
        for (Annotation annotation : ofClass) {
            if (annotation.type().equals(Vocabulary.ACCESS)
                    && annotation.constant("value", "FIELD").equals("PROPERTY")) {
                return true;
            }
        }
        return false;
    }

    /** Whether getters say something of what they return, be they mapped or not. */
    static boolean areConcerned(List<Field> properties) {
        for (Field property : properties) {
            for (Annotation annotation : property.annotations()) {
                if (Vocabulary.concernsGetters(annotation.type())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What {@code getName} and {@code isName} return, as the rules of JavaBeans call it. */
    static Optional<String> property(String method) {
        int prefix = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : 0;
        if (prefix == 0 || method.length() == prefix || method.equals("getClass")) {
            return Optional.empty();
        }
        String name = method.substring(prefix);
        boolean twoCapitals =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return Optional.of(twoCapitals ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1));
    }
}
