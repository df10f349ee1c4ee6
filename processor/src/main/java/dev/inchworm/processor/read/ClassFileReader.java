package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Declaration.Kind;
import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Reads declarations from class files, just as {@link ElementReader} reads them from the sources of those. */
public final class ClassFileReader {

    private static final String PACKAGE_INFO = ".package-info";

    private ClassFileReader() {}

    /**
     * The declaration in {@code bytes}.
     *
     * @throws IllegalArgumentException when they are no class file, or one of a version this reader does not know
     */
    public static Declaration read(byte[] bytes) {
        Collector collector = new Collector();
        try {
            new ClassReader(bytes)
                    .accept(collector, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("It is cut off or damaged", e);
        }
        return collector.declaration();
    }

    /** Gathers what {@link ClassReader} comes across. */
    private static final class Collector extends ClassVisitor {

        private final List<Annotation> onDeclaration = new ArrayList<>();
        private final List<FieldCollector> fields = new ArrayList<>();
        private final Map<String, FieldCollector> components = new HashMap<>();
        private final List<String> constants = new ArrayList<>();
        private final List<FieldCollector> getters = new ArrayList<>();
        private List<TypeUse> converts = List.of();
        private boolean isAbstract;
        private final InnerClasses innerClasses = new InnerClasses();
        private String name = "";
        private Kind kind = Kind.CLASS;
        private List<String> typeParameters = List.of();
        private Optional<TypeUse> superclass = Optional.empty();

        Collector() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version, int access, String internalName, String signature, String superName, String[] interfaces) {
            name = internalName.replace('/', '.');
            kind = kind(access, name, superName);
            if (kind == Kind.PACKAGE) {
                name = name.substring(0, name.length() - PACKAGE_INFO.length());
                return;
            }
            ClassSignature parsed = ClassSignature.parse(signature, superName);
            typeParameters = parsed.typeParameters();
            isAbstract = (access & Opcodes.ACC_ABSTRACT) != 0;
            converts = kind == Kind.CLASS ? parsed.converts() : List.of();
            if (kind == Kind.CLASS && !parsed.superclass().name().equals("java.lang.Object")) {
                superclass = Optional.of(parsed.superclass());
            }
        }

        @Override
        public void visitInnerClass(String internalName, String outerName, String innerName, int access) {
            innerClasses.add(internalName, outerName, access);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return ClassFileAnnotation.visitor(descriptor, onDeclaration::add);
        }

        @Override
        public RecordComponentVisitor visitRecordComponent(String componentName, String descriptor, String signature) {
            FieldCollector collector = new FieldCollector(componentName, descriptor, signature, 0, innerClasses);
            components.put(componentName, collector);
            return new RecordComponentVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return collector.visitAnnotation(annotation, visible);
                }

                @Override
                public AnnotationVisitor visitTypeAnnotation(
                        int reference, TypePath path, String annotation, boolean visible) {
                    return collector.visitTypeAnnotation(reference, path, annotation, visible);
                }
            };
        }

        @Override
        public FieldVisitor visitField(
                int access, String fieldName, String descriptor, String signature, Object value) {
            if ((access & Opcodes.ACC_ENUM) != 0) {
                constants.add(fieldName);
                return null;
            }
            if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) != 0) {
                return null;
            }
            FieldCollector collector = new FieldCollector(fieldName, descriptor, signature, access, innerClasses);
            fields.add(collector);
            return collector;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String methodName, String descriptor, String signature, String[] exceptions) {
            Optional<String> property = Getters.property(methodName);
            String type = descriptor.substring(descriptor.indexOf(')') + 1);
            if (property.isEmpty()
                    || !descriptor.startsWith("()")
                    || type.equals("V")
                    || (access & (Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC)) != 0) {
                return null;
            }
            String generic = signature == null ? null : signature.substring(signature.indexOf(')') + 1);
            FieldCollector collector = new FieldCollector(property.get(), type, generic, 0, innerClasses);
            getters.add(collector);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return collector.visitAnnotation(annotation, visible);
                }

                @Override
                public AnnotationVisitor visitTypeAnnotation(
                        int reference, TypePath path, String annotation, boolean visible) {
                    return new TypeReference(reference).getSort() == TypeReference.METHOD_RETURN
                            ? collector.visitTypeAnnotation(reference, path, annotation, visible)
                            : null;
                }
            };
        }

        /** Those that may be mapped, as {@link ElementReader} finds them. */
        private List<Declaration.Field> properties(List<Annotation> own, List<Declaration.Field> mapped) {
            if (!Getters.mayBeMapped(own)) {
                return List.of();
            }
            List<Declaration.Field> properties = new ArrayList<>(getters.size());
            for (FieldCollector getter : getters) {
                properties.add(getter.field(Optional.empty()));
            }
            boolean none = Getters.areMapped(mapped) && !Getters.areAsked(own) && !Getters.areConcerned(properties);
            return none ? List.of() : properties;
        }

        Declaration declaration() {
            List<Declaration.Field> read = new ArrayList<>(fields.size());
            for (FieldCollector field : fields) {
                read.add(field.field(Optional.ofNullable(components.get(field.name()))));
            }
            if (kind == Kind.ENUM) {
                read.removeIf(field -> !Vocabulary.standsForConstants(field));
            }
            List<Annotation> own = Containers.flatten(onDeclaration, List.of());
            return new Declaration(
                    name,
                    kind,
                    typeParameters,
                    superclass,
                    own,
                    read,
                    constants,
                    properties(own, read),
                    Getters.mayBeMapped(own) && isAbstract,
                    converts);
        }

        private static Kind kind(int access, String name, String superName) {
            if (name.endsWith(PACKAGE_INFO)) {
                return Kind.PACKAGE;
            }
            if ((access & Opcodes.ACC_INTERFACE) != 0) {
                return Kind.INTERFACE;
            }
            if ((access & Opcodes.ACC_ENUM) != 0) {
                return Kind.ENUM;
            }
            return (access & Opcodes.ACC_RECORD) != 0 || "java/lang/Record".equals(superName)
                    ? Kind.RECORD
                    : Kind.CLASS;
        }
    }

    /** Which classes are inner ones, so that a type annotation's path can be told to lead to the innermost. */
    static final class InnerClasses {

        private final Map<String, String> outerOfInner = new HashMap<>();

        void add(String internalName, String outerName, int access) {
            if (outerName != null && (access & (Opcodes.ACC_STATIC | Opcodes.ACC_INTERFACE)) == 0) {
                outerOfInner.put(internalName, outerName);
            }
        }

        /** How many steps lead from the outermost class that the type of {@code descriptor} belongs to into it. */
        int depth(String descriptor) {
            if (descriptor.charAt(0) != 'L') {
                return 0;
            }
            int depth = 0;
            String outer = outerOfInner.get(Type.getType(descriptor).getInternalName());
            while (outer != null) {
                depth++;
                outer = outerOfInner.get(outer);
            }
            return depth;
        }
    }
}
