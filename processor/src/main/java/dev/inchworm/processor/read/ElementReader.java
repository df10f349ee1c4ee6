package dev.inchworm.processor.read;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.processor.read.Declaration.Field;
import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Reads declarations from what the compiler knows of sources.
 *
 * <p>A declaration that uses a type which does not exist is not readable: another processor may still generate that type,
 * and if none does, the compiler says so itself. Types and annotations that mean nothing to a mapping are not looked at,
 * but every field's type is.
 */
public final class ElementReader {

    /** Identifiers that are not counted. */
    private static final Set<String> TEXTS = Set.of("java.util.UUID", "java.lang.String");

    private final ElementTypes types;
    private final ElementAnnotations annotations;
    private final Set<Diagnostic> problems = new LinkedHashSet<>();

    /** A reader for one compilation. */
    public ElementReader(Elements elements) {
        types = new ElementTypes(elements);
        annotations = new ElementAnnotations(types);
    }

    /** The binary name of {@code type}. */
    public String nameOf(TypeElement type) {
        return types.nameOf(type);
    }

    /** Whether {@code element} itself carries an annotation that makes it an entity or states a hint. */
    public boolean isCarrier(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = types.nameOf((TypeElement) mirror.getAnnotationType().asElement());
            if (element.getKind() == ElementKind.PACKAGE
                    ? Vocabulary.makesPackageCarrier(name)
                    : Vocabulary.makesCarrier(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code element} is an entity. */
    boolean isEntity(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (Vocabulary.makesEntity(
                    types.nameOf((TypeElement) mirror.getAnnotationType().asElement()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code type} has got other getters that count since it was read. */
    boolean hasOtherGetters(TypeElement type, Declaration declaration) {
        try {
            return !getters(type.getEnclosedElements(), declaration.fields(), declaration.annotations())
                    .equals(declaration.properties());
        } catch (Unresolved e) {
            return true;
        }
    }

    /** The class as declared; empty while it uses a type that does not exist. */
    public Optional<Declaration> read(TypeElement type) {
        try {
            return Optional.of(declaration(type));
        } catch (Unresolved e) {
            return Optional.empty();
        }
    }

    /** The package with its annotations; empty while one of them uses a type that does not exist. */
    public Optional<Declaration> read(PackageElement element) {
        try {
            return Optional.of(new Declaration(
                    element.getQualifiedName().toString(),
                    Kind.PACKAGE,
                    List.of(),
                    Optional.empty(),
                    annotations.of(element, Optional.empty()),
                    List.of(),
                    List.of()));
        } catch (Unresolved e) {
            return Optional.empty();
        }
    }

    private Declaration declaration(TypeElement type) throws Unresolved {
        Kind kind = kindOf(type.getKind());
        List<Field> fields = new ArrayList<>();
        List<String> constants = new ArrayList<>();
        // The compiler makes a new list each time.
        List<? extends Element> members = type.getEnclosedElements();
        for (Element member : members) {
            if (member.getKind() == ElementKind.ENUM_CONSTANT) {
                constants.add(member.getSimpleName().toString());
            } else if (member.getKind() == ElementKind.FIELD
                    && !member.getModifiers().contains(Modifier.STATIC)
                    && (kind != Kind.ENUM || isAnnotated(member, Vocabulary.ENUMERATED_VALUE::equals))) {
                fields.add(field((VariableElement) member, type));
            }
        }
        List<Annotation> own = annotations.of(type, Optional.empty());
        notice(type, Place.ofType(types.nameOf(type)), "");
        return new Declaration(
                types.nameOf(type),
                kind,
                typeParameters(type),
                kind == Kind.CLASS ? superclass(type.getSuperclass()) : Optional.empty(),
                own,
                fields,
                constants,
                Getters.mayBeMapped(own) ? getters(members, fields, own) : List.of(),
                Getters.mayBeMapped(own) && type.getModifiers().contains(Modifier.ABSTRACT),
                kind == Kind.CLASS ? converts(type) : List.of());
    }

    private List<Field> getters(List<? extends Element> members, List<Field> fields, List<Annotation> own)
            throws Unresolved {
        boolean annotated = !Getters.areMapped(fields) || Getters.areAsked(own);
        if (!annotated && !isAnyMethodConcerned(members)) {
            return List.of();
        }
        List<ExecutableElement> getters = new ArrayList<>();
        for (Element member : members) {
            if (member instanceof ExecutableElement method
                    && method.getParameters().isEmpty()
                    && !method.getModifiers().contains(Modifier.STATIC)
                    && Getters.property(method.getSimpleName().toString()).isPresent()
                    && method.getReturnType().getKind() != TypeKind.VOID) {
                getters.add(method);
                annotated |= isAnnotated(method, Vocabulary::concernsGetters);
            }
        }
        if (!annotated) {
            return List.of();
        }
        List<Field> properties = new ArrayList<>(getters.size());
        for (ExecutableElement getter : getters) {
            String name = getter.getSimpleName().toString();
            notice(
                    getter,
                    Place.ofType(types.nameOf((TypeElement) getter.getEnclosingElement()))
                            .member(Getters.property(name).orElseThrow()),
                    types.use(getter.getReturnType()).name());
            properties.add(new Field(
                    Getters.property(name).orElseThrow(),
                    types.use(getter.getReturnType()),
                    annotations.of(getter, Optional.of(getter.getReturnType())),
                    false));
        }
        return properties;
    }

    /** Whether any method may be a getter that says something: seldom, and to know that costs less than to look at them all. */
    private boolean isAnyMethodConcerned(List<? extends Element> members) {
        for (Element member : members) {
            if (member.getKind() == ElementKind.METHOD && isAnnotated(member, Vocabulary::concernsGetters)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnnotated(Element member, Predicate<String> by) {
        for (AnnotationMirror mirror : member.getAnnotationMirrors()) {
            if (by.test(types.nameOf((TypeElement) mirror.getAnnotationType().asElement()))) {
                return true;
            }
        }
        return false;
    }

    private List<TypeUse> converts(TypeElement type) throws Unresolved {
        for (TypeMirror implemented : type.getInterfaces()) {
            if (implemented instanceof DeclaredType declared
                    && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(Vocabulary.CONVERTER)) {
                return types.use(declared).arguments();
            }
        }
        return List.of();
    }

    private Field field(VariableElement field, TypeElement declaring) throws Unresolved {
        String name = field.getSimpleName().toString();
        List<Annotation> found = annotations.of(field, Optional.of(field.asType()));
        if (declaring.getKind() == ElementKind.RECORD) {
            found = Components.merge(found, componentAnnotations(declaring, name));
        }
        annotations
                .takeLost()
                .ifPresent(lost -> problems.add(Diagnostic.of(
                        Code.IW707,
                        Place.ofType(types.nameOf(declaring)).member(name).annotation(lost, 0),
                        types.nameOf(declaring) + "." + name,
                        lost)));
        TypeUse use = types.use(field.asType());
        notice(field, Place.ofType(types.nameOf(declaring)).member(name), use.name());
        return new Field(name, use, found, field.getModifiers().contains(Modifier.TRANSIENT));
    }

    /** Reports what annotations of somebody's own have Hibernate run, where that may make other tables. */
    private void notice(Element element, Place place, String type) {
        for (ElementAnnotations.Code code : annotations.codesOf(element)) {
            if (Vocabulary.isBinder(code.by())) {
                problems.add(Diagnostic.of(Code.IW092, place, place, "@" + code.annotation(), code.runs()));
            } else if (!TEXTS.contains(type)) {
                problems.add(Diagnostic.of(Code.IW091, place, place, code.runs()));
            }
        }
    }

    private List<Annotation> componentAnnotations(TypeElement declaringRecord, String name) throws Unresolved {
        for (RecordComponentElement component : declaringRecord.getRecordComponents()) {
            if (component.getSimpleName().contentEquals(name)) {
                return annotations.of(component, Optional.of(component.asType()));
            }
        }
        return List.of();
    }

    private Optional<TypeUse> superclass(TypeMirror type) throws Unresolved {
        if (type.getKind() == TypeKind.NONE) {
            return Optional.empty();
        }
        TypeUse use = types.use(type);
        return use.name().equals("java.lang.Object") ? Optional.empty() : Optional.of(use);
    }

    /** What is there in the sources but cannot be taken into account. */
    public Collection<Diagnostic> problems() {
        return problems;
    }

    private static List<String> typeParameters(TypeElement type) {
        List<? extends TypeParameterElement> parameters = type.getTypeParameters();
        if (parameters.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>(parameters.size());
        for (TypeParameterElement parameter : parameters) {
            names.add(parameter.getSimpleName().toString());
        }
        return names;
    }

    private static Kind kindOf(ElementKind kind) {
        return switch (kind) {
            case ENUM -> Kind.ENUM;
            case RECORD -> Kind.RECORD;
            case INTERFACE, ANNOTATION_TYPE -> Kind.INTERFACE;
            default -> Kind.CLASS;
        };
    }
}
