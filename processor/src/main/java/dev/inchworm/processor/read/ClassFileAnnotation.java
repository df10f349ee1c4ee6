package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Annotation.Value;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Gathers the values of an annotation, or of an array within one, in a class file. */
final class ClassFileAnnotation extends AnnotationVisitor {

    private final BiConsumer<String, Value> values;
    private final Runnable end;

    private ClassFileAnnotation(BiConsumer<String, Value> values, Runnable end) {
        super(Opcodes.ASM9);
        this.values = values;
        this.end = end;
    }

    /** Hands the annotation of that type to {@code whole} once it is read; null where it means nothing to a mapping. */
    static AnnotationVisitor visitor(String descriptor, Consumer<Annotation> whole) {
        String type = Type.getType(descriptor).getClassName();
        return Vocabulary.contains(type) ? nested(type, whole) : null;
    }

    private static ClassFileAnnotation nested(String type, Consumer<Annotation> whole) {
        SortedMap<String, Value> values = new TreeMap<>();
        return new ClassFileAnnotation(values::put, () -> whole.accept(new Annotation(type, values)));
    }

    @Override
    public void visit(String name, Object value) {
        if (value instanceof Type type) {
            values.accept(name, new Value.ClassLiteral(type.getClassName()));
        } else if (value.getClass().isArray()) {
            List<Value> elements = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                elements.add(new Value.Constant(Array.get(value, i)));
            }
            values.accept(name, new Value.Many(elements));
        } else {
            values.accept(name, new Value.Constant(value));
        }
    }

    @Override
    public void visitEnum(String name, String descriptor, String constant) {
        values.accept(name, new Value.EnumConstant(Type.getType(descriptor).getClassName(), constant));
    }

    @Override
    public AnnotationVisitor visitAnnotation(String name, String descriptor) {
        String type = Type.getType(descriptor).getClassName();
        return nested(type, annotation -> values.accept(name, new Value.Nested(annotation)));
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        List<Value> elements = new ArrayList<>();
        return new ClassFileAnnotation(
                (none, value) -> elements.add(value), () -> values.accept(name, new Value.Many(elements)));
    }

    @Override
    public void visitEnd() {
        end.run();
    }
}
