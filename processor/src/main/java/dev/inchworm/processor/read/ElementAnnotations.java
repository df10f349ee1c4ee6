package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Annotation.Value;
import java.lang.annotation.Retention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Annotations as the compiler knows them. */
final class ElementAnnotations {

    /** What javac says a value is that it could not make out. */
    private static final String ERROR = "<error>";

    private final ElementTypes types;
    private final Map<TypeElement, Boolean> wanted = new HashMap<>();
    private final Map<TypeElement, Optional<Code>> codes = new HashMap<>();
    private Optional<String> lost = Optional.empty();

    /**
     * What an annotation of somebody's own has Hibernate run.
     *
     * @param annotation its simple name
     * @param by the annotation of Hibernate's that it carries
     * @param runs the class that is run
     */
    record Code(String annotation, String by, String runs) {}

    ElementAnnotations(ElementTypes types) {
        this.types = types;
    }

    /** Those on {@code element} and on {@code type}, the type that it is declared with. */
    List<Annotation> of(Element element, Optional<TypeMirror> type) throws Unresolved {
        List<? extends AnnotationMirror> onType =
                type.isPresent() ? type.get().getAnnotationMirrors() : List.<AnnotationMirror>of();
        return Containers.flatten(all(element.getAnnotationMirrors()), all(onType));
    }

    private List<Annotation> all(List<? extends AnnotationMirror> mirrors) throws Unresolved {
        if (mirrors.isEmpty()) {
            return List.of();
        }
        List<Annotation> annotations = new ArrayList<>(mirrors.size());
        for (AnnotationMirror mirror : mirrors) {
            DeclaredType type = mirror.getAnnotationType();
            if (type.getKind() == TypeKind.ERROR) {
                throw new Unresolved();
            }
            TypeElement element = (TypeElement) type.asElement();
            if (isWanted(element)) {
                annotations.add(annotation(mirror));
            } else if (Vocabulary.isNullable(types.nameOf(element))) {
                lost = Optional.of(types.nameOf(element));
            }
        }
        return annotations;
    }

    /** The annotation called {@code Nullable} that was left out since the last call, because class files do not carry it. */
    Optional<String> takeLost() {
        Optional<String> taken = lost;
        lost = Optional.empty();
        return taken;
    }

    /** What the annotations on {@code element} that mean nothing else to a mapping have Hibernate run. */
    List<Code> codesOf(Element element) {
        List<Code> found = new ArrayList<>(0);
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (mirror.getAnnotationType().getKind() != TypeKind.ERROR && !isWanted(type)) {
                codes.computeIfAbsent(type, this::codeOf).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Code> codeOf(TypeElement type) {
        String name = types.nameOf(type);
        if (name.startsWith("java.") || name.startsWith("lombok.")) {
            return Optional.empty();
        }
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            String by = types.nameOf((TypeElement) mirror.getAnnotationType().asElement());
            if (Vocabulary.isBinder(by) || by.equals(Vocabulary.GENERATOR)) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    return Optional.of(new Code(
                            type.getSimpleName().toString(),
                            by,
                            value.getValue().toString()));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isWanted(TypeElement type) {
        Boolean known = wanted.get(type);
        if (known == null) {
            known = Vocabulary.contains(types.nameOf(type)) && !isSourceOnly(type);
            wanted.put(type, known);
        }
        return known;
    }

    /** Whether class files do not carry it, so that the other readers could not see it. */
    private static boolean isSourceOnly(TypeElement type) {
        for (AnnotationMirror mirror : type.getAnnotationMirrors()) {
            if (((TypeElement) mirror.getAnnotationType().asElement())
                    .getQualifiedName()
                    .contentEquals(Retention.class.getName())) {
                for (AnnotationValue value : mirror.getElementValues().values()) {
                    return value.getValue() instanceof VariableElement policy
                            && policy.getSimpleName().contentEquals("SOURCE");
                }
            }
        }
        return false;
    }

    private Annotation annotation(AnnotationMirror mirror) throws Unresolved {
        SortedMap<String, Value> values = new TreeMap<>();
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            values.put(entry.getKey().getSimpleName().toString(), value(entry.getValue()));
        }
        return new Annotation(
                types.nameOf((TypeElement) mirror.getAnnotationType().asElement()), values);
    }

    private Value value(AnnotationValue written) throws Unresolved {
        Object value = written.getValue();
        if (value instanceof TypeMirror type) {
            return new Value.ClassLiteral(className(type));
        }
        if (value instanceof VariableElement constant) {
            return new Value.EnumConstant(
                    types.nameOf((TypeElement) constant.getEnclosingElement()),
                    constant.getSimpleName().toString());
        }
        if (value instanceof AnnotationMirror nested) {
            return new Value.Nested(annotation(nested));
        }
        if (value instanceof List<?> many) {
            List<Value> values = new ArrayList<>(many.size());
            for (Object one : many) {
                values.add(value((AnnotationValue) one));
            }
            return new Value.Many(values);
        }
        // A text that says so is shown in quotes.
        if (ERROR.equals(value) && ERROR.equals(written.toString())) {
            throw new Unresolved();
        }
        return new Value.Constant(value);
    }

    /** Binary name of a class literal; generics do not occur. */
    private String className(TypeMirror type) throws Unresolved {
        if (type.getKind() == TypeKind.VOID) {
            return "void";
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return className(((ArrayType) type).getComponentType()) + "[]";
        }
        return types.use(type).name();
    }
}
