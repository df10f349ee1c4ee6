package dev.inchworm.processor.read;

import dev.inchworm.processor.read.ClassFileReader.InnerClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.TypePath;

/** Gathers a field, or a record component, of a class file. */
final class FieldCollector extends FieldVisitor {

    private final String name;
    private final String descriptor;
    private final String signature;
    private final int access;
    private final InnerClasses innerClasses;
    private final List<Annotation> onDeclaration = new ArrayList<>(2);
    private final List<Annotation> onType = new ArrayList<>(1);

    /** @param signature null for a type without generics */
    FieldCollector(String name, String descriptor, String signature, int access, InnerClasses innerClasses) {
        super(Opcodes.ASM9);
        this.name = name;
        this.descriptor = descriptor;
        this.signature = signature;
        this.access = access;
        this.innerClasses = innerClasses;
    }

    String name() {
        return name;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
        return ClassFileAnnotation.visitor(annotation, onDeclaration::add);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String annotation, boolean visible) {
        return isOnWholeType(path) ? ClassFileAnnotation.visitor(annotation, onType::add) : null;
    }

    /** @param component the record component of that name */
    Declaration.Field field(Optional<FieldCollector> component) {
        List<Annotation> own = annotations();
        return new Declaration.Field(
                name,
                TypeSignature.parse(signature == null ? descriptor : signature),
                component.isPresent() ? Components.merge(own, component.get().annotations()) : own,
                (access & Opcodes.ACC_TRANSIENT) != 0);
    }

    private List<Annotation> annotations() {
        return Containers.flatten(onDeclaration, onType);
    }

    /** Not on an element of an array, an argument, a bound or an outer class. */
    private boolean isOnWholeType(TypePath path) {
        int steps = path == null ? 0 : path.getLength();
        for (int i = 0; i < steps; i++) {
            if (path.getStep(i) != TypePath.INNER_TYPE) {
                return false;
            }
        }
        return steps == innerClasses.depth(descriptor);
    }
}
