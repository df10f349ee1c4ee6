package dev.inchworm.processor.read;

import dev.inchworm.processor.read.Declaration.TypeUse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** The use of a type, from its descriptor or generic signature in a class file. */
final class TypeSignature extends SignatureVisitor {

    private final Consumer<TypeUse> whole;
    private int dimensions;
    private String name = "";
    private List<TypeUse> arguments = new ArrayList<>(0);

    /** @param whole gets the type once it is read */
    TypeSignature(Consumer<TypeUse> whole) {
        super(Opcodes.ASM9);
        this.whole = whole;
    }

    static TypeUse parse(String signature) {
        List<TypeUse> parsed = new ArrayList<>(1);
        new SignatureReader(signature).acceptType(new TypeSignature(parsed::add));
        return parsed.get(0);
    }

    @Override
    public void visitBaseType(char descriptor) {
        finish(
                switch (descriptor) {
                    case 'Z' -> "boolean";
                    case 'B' -> "byte";
                    case 'S' -> "short";
                    case 'I' -> "int";
                    case 'J' -> "long";
                    case 'C' -> "char";
                    case 'F' -> "float";
                    case 'D' -> "double";
                    default -> "void";
                });
    }

    @Override
    public void visitTypeVariable(String variable) {
        finish(variable);
    }

    @Override
    public SignatureVisitor visitArrayType() {
        dimensions++;
        return this;
    }

    @Override
    public void visitClassType(String internalName) {
        name = internalName.replace('/', '.');
    }

    @Override
    public void visitInnerClassType(String simpleName) {
        name = name + "$" + simpleName;
        arguments = new ArrayList<>(0);
    }

    @Override
    public void visitTypeArgument() {
        arguments.add(new TypeUse(TypeUse.WILDCARD, List.of()));
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
        return new TypeSignature(
                switch (wildcard) {
                    case EXTENDS -> bound -> arguments.add(new TypeUse(TypeUse.EXTENDS, List.of(bound)));
                    case SUPER -> bound -> arguments.add(new TypeUse(TypeUse.SUPER, List.of(bound)));
                    default -> arguments::add;
                });
    }

    @Override
    public void visitEnd() {
        finish(name);
    }

    private void finish(String typeName) {
        whole.accept(new TypeUse(typeName + "[]".repeat(dimensions), arguments));
    }
}
