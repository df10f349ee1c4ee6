package dev.inchworm.processor.diagnostic;

import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Finds places in the sources of this compilation. */
public final class Positions {

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private Optional<SourceTrees> trees;

    /** Positions in the sources of one compile. */
    public Positions(ProcessingEnvironment environment) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
    }

    /**
     * Something that a message can be printed at.
     *
     * @param annotation on the element
     * @param value of the annotation
     * @param part a better position than these
     */
    record Position(
            Element element,
            Optional<AnnotationMirror> annotation,
            Optional<AnnotationValue> value,
            Optional<SourceTrees.Part> part) {

        void print(Messager messager, Kind kind, String text) {
            if (part.isPresent()) {
                part.get().print(kind, text);
            } else if (value.isPresent()) {
                messager.printMessage(kind, text, element, annotation.orElseThrow(), value.get());
            } else if (annotation.isPresent()) {
                messager.printMessage(kind, text, element, annotation.get());
            } else {
                messager.printMessage(kind, text, element);
            }
        }
    }

    /** The position nearest to {@code place}; empty where not even its class is known. */
    Optional<Position> of(Place place) {
        return place.type().flatMap(this::element).map(type -> {
            Element element = place.member()
                    .flatMap(name -> field(type, name).or(() -> getter(type, name)))
                    .orElse(type);
            if (place.annotation().isEmpty()) {
                return new Position(element, Optional.empty(), Optional.empty(), Optional.empty());
            }
            Optional<AnnotationMirror> mirror = mirror(element, place);
            if (mirror.isEmpty() && place.member().isPresent()) {
                Optional<Element> getter = getter(type, place.member().get());
                Optional<AnnotationMirror> there = getter.flatMap(of -> mirror(of, place));
                if (there.isPresent()) {
                    element = getter.get();
                    mirror = there;
                }
            }
            if (mirror.isEmpty()) {
                Element member = element;
                return new Position(element, mirror, Optional.empty(), trees().flatMap(t -> t.find(member, place)));
            }
            AnnotationMirror found = mirror.get();
            return new Position(
                    element, mirror, place.attribute().flatMap(name -> value(found, name)), Optional.empty());
        });
    }

    private Optional<SourceTrees> trees() {
        if (trees == null) {
            trees = SourceTrees.of(environment);
        }
        return trees;
    }

    /** The class of that binary name, or else the package of that name. */
    private Optional<Element> element(String name) {
        Optional<Element> type = type(elements, name).map(found -> found);
        return type.isPresent() ? type : Optional.ofNullable(elements.getPackageElement(name));
    }

    /** The class with a binary name, whatever of its dollars separate it from the classes around it. */
    public static Optional<TypeElement> type(Elements elements, String binaryName) {
        int dollar = binaryName.indexOf('$');
        TypeElement found = elements.getTypeElement(dollar < 0 ? binaryName : binaryName.replace('$', '.'));
        if (found == null && dollar >= 0) {
            found = elements.getTypeElement(binaryName);
            for (int i = dollar; found == null && i >= 0; i = binaryName.indexOf('$', i + 1)) {
                found = elements.getTypeElement(binaryName.substring(0, i) + "." + binaryName.substring(i + 1));
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<Element> field(Element type, String name) {
        for (Element member : type.getEnclosedElements()) {
            if ((member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.ENUM_CONSTANT)
                    && member.getSimpleName().contentEquals(name)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** The getter of a property, which JPA's annotations may stand on in the place of a field. */
    private static Optional<Element> getter(Element type, String property) {
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && method.getParameters().isEmpty()) {
                String name = method.getSimpleName().toString();
                int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
                if (prefix > 0 && name.substring(prefix).equalsIgnoreCase(property)) {
                    return Optional.of(member);
                }
            }
        }
        return Optional.empty();
    }

    /** The annotation that {@code place} names, if it is not the part of a container. */
    private Optional<AnnotationMirror> mirror(Element element, Place place) {
        if (place.index() > 0) {
            return Optional.empty();
        }
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (elements.getBinaryName(type).contentEquals(place.annotation().orElseThrow())) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
