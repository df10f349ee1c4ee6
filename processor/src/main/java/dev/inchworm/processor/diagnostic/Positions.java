package dev.inchworm.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Finds places in the sources of this compilation. */
public final class Positions {

    private final Elements elements;

    /** Positions as of the current round. */
    public Positions(Elements elements) {
        this.elements = elements;
    }

    /**
     * Something that a message can be printed at.
     *
     * @param annotation on the element
     * @param value of the annotation
     */
    record Position(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

        void print(Messager messager, Kind kind, String text) {
            if (value.isPresent()) {
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
            Element element = place.member().flatMap(name -> field(type, name)).orElse(type);
            Optional<Mirror> mirror = place.annotation().flatMap(name -> nth(mirrors(element, name), place.index()));
            return new Position(element, mirror.map(Mirror::printable), mirror.flatMap(m -> place.attribute()
                    .flatMap(m::value)
                    .or(m::container)));
        });
    }

    /** The class of that binary name, or else the package of that name. */
    private Optional<Element> element(String name) {
        Optional<Element> type = type(elements, name).map(found -> found);
        return type.isPresent() ? type : Optional.ofNullable(elements.getPackageElement(name));
    }

    /** The class with a binary name, whatever of its dollars separate it from the classes around it. */
    public static Optional<TypeElement> type(Elements elements, String binaryName) {
        TypeElement found = elements.getTypeElement(binaryName.replace('$', '.'));
        if (found == null && binaryName.indexOf('$') >= 0) {
            found = elements.getTypeElement(binaryName);
            for (int i = binaryName.indexOf('$'); found == null && i >= 0; i = binaryName.indexOf('$', i + 1)) {
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

    /** The annotations of one type on an element and on the type it is declared with, containers taken apart. */
    private List<Mirror> mirrors(Element element, String name) {
        List<Mirror> found = new ArrayList<>();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            collect(mirror, name, found);
        }
        if (element.getKind() == ElementKind.FIELD && found.isEmpty()) {
            for (AnnotationMirror mirror : element.asType().getAnnotationMirrors()) {
                collect(mirror, name, found);
            }
        }
        return found;
    }

    private void collect(AnnotationMirror mirror, String name, List<Mirror> found) {
        if (nameOf(mirror).contentEquals(name)) {
            found.add(new Mirror(mirror, Optional.empty(), mirror));
            return;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals("value")
                    && entry.getValue().getValue() instanceof List<?> many) {
                for (Object one : many) {
                    if (one instanceof AnnotationValue value
                            && value.getValue() instanceof AnnotationMirror nested
                            && nameOf(nested).contentEquals(name)) {
                        found.add(new Mirror(mirror, Optional.of(value), nested));
                    }
                }
            }
        }
    }

    private Name nameOf(AnnotationMirror mirror) {
        return elements.getBinaryName((TypeElement) mirror.getAnnotationType().asElement());
    }

    private static <T> Optional<T> nth(List<T> all, int index) {
        return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }

    /**
     * An annotation, perhaps within a container.
     *
     * @param printable what stands on the element itself: the annotation, or its container
     * @param container its value within the container
     */
    private record Mirror(
            AnnotationMirror printable, Optional<AnnotationValue> container, AnnotationMirror annotation) {

        Optional<AnnotationValue> value(String attribute) {
            for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                    annotation.getElementValues().entrySet()) {
                if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                    return Optional.of(entry.getValue());
                }
            }
            return Optional.empty();
        }
    }
}
