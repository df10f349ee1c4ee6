package dev.inchworm.processor.read;

import java.util.Set;

/**
 * The annotations that can mean something to a mapping. The readers leave out all others, so that the recorded read stays
 * small and an edit to somebody else's annotation changes nothing.
 */
public final class Vocabulary {

    private static final String MAPPING = "dev.inchworm.mapping.";
    private static final String HINT = "dev.inchworm.hint.";
    private static final String JPA = "jakarta.persistence.";
    private static final String OLD_JPA = "javax.persistence.";
    private static final String HIBERNATE = "org.hibernate.annotations.";

    /** Of the interface whose parameters say between which types a converter converts. */
    static final String CONVERTER = JPA + "AttributeConverter";

    /** JPA's annotation that says whether fields or getters are mapped. */
    static final String ACCESS = JPA + "Access";

    /** On the field of an enum whose values stand for its constants. */
    static final String ENUMERATED_VALUE = JPA + "EnumeratedValue";

    /** An annotation of the processor that adds to classes which others have read already. */
    static final String LOMBOK = "lombok.Getter";

    /** Those of Hibernate by which an annotation of one's own hands the mapping of what it stands on to a class. */
    private static final Set<String> BINDERS = Set.of(HIBERNATE + "AttributeBinderType", HIBERNATE + "TypeBinderType");

    /** That by which an annotation of one's own has a class make the values of identifiers. */
    static final String GENERATOR = HIBERNATE + "IdGeneratorType";

    private Vocabulary() {}

    /** Whether an annotation of one's own that carries this one has code change the mapping. */
    static boolean isBinder(String annotation) {
        return BINDERS.contains(annotation);
    }

    /** Whether the annotation of this binary name can mean something. */
    public static boolean contains(String annotation) {
        return annotation.startsWith(MAPPING)
                || annotation.startsWith(HINT)
                || annotation.startsWith(JPA)
                || annotation.startsWith(OLD_JPA)
                || annotation.startsWith(HIBERNATE)
                || annotation.startsWith("jakarta.validation.constraints.")
                || annotation.equals("jakarta.validation.Valid")
                || annotation.equals("org.hibernate.envers.Audited")
                || annotation.equals("org.hibernate.validator.constraints.Length")
                || annotation.equals("org.hibernate.validator.constraints.Range")
                || isNullable(annotation);
    }

    /** Whether it is one of those called {@code Nullable}, whoever made it. */
    public static boolean isNullable(String annotation) {
        return annotation.endsWith("Nullable")
                && (annotation.length() == "Nullable".length()
                        || isSeparator(annotation.charAt(annotation.length() - "Nullable".length() - 1)));
    }

    /** Whether a class with this annotation is an entity. */
    public static boolean makesEntity(String annotation) {
        return annotation.equals(MAPPING + "Table") || annotation.equals(JPA + "Entity");
    }

    /** Whether a field with this annotation is not mapped. */
    static boolean isTransient(String annotation) {
        return annotation.equals(MAPPING + "Transient") || annotation.equals(JPA + "Transient");
    }

    /** Whether this annotation states a hint. */
    public static boolean isHint(String annotation) {
        return annotation.startsWith(HINT);
    }

    /** Whether a class with this annotation is read for its own sake, not because another class mentions it. */
    static boolean makesCarrier(String annotation) {
        return makesEntity(annotation) || isHint(annotation) || annotation.equals(JPA + "Converter");
    }

    /** Whether a package with this annotation is: converters, types and generators for all entities may be told of there. */
    static boolean makesPackageCarrier(String annotation) {
        return isHint(annotation) || annotation.startsWith(JPA) || annotation.startsWith(HIBERNATE);
    }

    /** Whether a class with this annotation may be mapped by its getters. */
    static boolean mayHaveProperties(String annotation) {
        return annotation.startsWith(JPA)
                && (annotation.equals(JPA + "Entity")
                        || annotation.equals(JPA + "MappedSuperclass")
                        || annotation.equals(JPA + "Embeddable"));
    }

    /** Whether it is one of JPA's own. */
    static boolean isJpa(String annotation) {
        return annotation.startsWith(JPA);
    }

    /** Whether a getter with it says something, be it mapped or not. */
    static boolean concernsGetters(String annotation) {
        return isJpa(annotation) || annotation.startsWith("jakarta.validation.");
    }

    /** Whether the field of an enum says what is stored for its constants; other fields of enums mean nothing. */
    static boolean standsForConstants(Declaration.Field field) {
        return field.annotations().stream()
                .anyMatch(annotation -> annotation.type().equals(ENUMERATED_VALUE));
    }

    /** Whether {@code declaration} is an entity. */
    public static boolean isEntity(Declaration declaration) {
        for (Annotation annotation : declaration.annotations()) {
            if (makesEntity(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code declaration} is an entity of JPA. */
    public static boolean isJpaEntity(Declaration declaration) {
        for (Annotation annotation : declaration.annotations()) {
            if (annotation.type().equals(JPA + "Entity")) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code declaration} is an entity, or carries a hint of its own. */
    public static boolean isCarrier(Declaration declaration) {
        for (Annotation annotation : declaration.annotations()) {
            if (declaration.kind() == Declaration.Kind.PACKAGE
                    ? makesPackageCarrier(annotation.type())
                    : makesCarrier(annotation.type())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == '$';
    }
}
