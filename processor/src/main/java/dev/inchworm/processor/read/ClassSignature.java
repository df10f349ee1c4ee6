package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/**
 * What a class file says of a class's type parameters and superclass.
 *
 * @param superclass {@code java.lang.Object} where there is no other
 * @param converts the arguments of JPA's {@code AttributeConverter}, where it implements that
 */
record ClassSignature(List<String> typeParameters, TypeUse superclass, List<TypeUse> converts) {

    /**
     * @param signature null for a class without generics
     * @param superName internal name of the superclass
     */
    static ClassSignature parse(String signature, String superName) {
        if (signature == null) {
            return new ClassSignature(List.of(), new TypeUse(superName.replace('/', '.'), List.of()), List.of());
        }
        List<String> parameters = new ArrayList<>();
        List<TypeUse> superclass = new ArrayList<>(1);
        List<TypeUse> converts = new ArrayList<>();
        new SignatureReader(signature).accept(new SignatureVisitor(Opcodes.ASM9) {
            @Override
            public void visitFormalTypeParameter(String name) {
                parameters.add(name);
            }

            @Override
            public SignatureVisitor visitClassBound() {
                return new TypeSignature(bound -> {});
            }

            @Override
            public SignatureVisitor visitInterfaceBound() {
                return new TypeSignature(bound -> {});
            }

            @Override
            public SignatureVisitor visitSuperclass() {
                return new TypeSignature(superclass::add);
            }

            @Override
            public SignatureVisitor visitInterface() {
                return new TypeSignature(implemented -> {
                    if (implemented.name().equals(Vocabulary.CONVERTER)) {
                        converts.addAll(implemented.arguments());
                    }
                });
            }
        });
        return new ClassSignature(parameters, superclass.get(0), converts);
    }
}
