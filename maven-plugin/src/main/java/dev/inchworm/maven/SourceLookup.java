package dev.inchworm.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the source that a class file was compiled from. */
final class SourceLookup extends ClassVisitor {

    private String folder = "";
    private String file = "";

    private SourceLookup() {
        super(Opcodes.ASM9);
    }

    /**
     * Whether the source is still there. Where the class file does not name it, or names one that is no Java, it is taken
     * to be there: other compilers keep their sources elsewhere.
     */
    static boolean exists(byte[] classFile, List<Path> roots) {
        SourceLookup lookup = new SourceLookup();
        new ClassReader(classFile).accept(lookup, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return !lookup.file.endsWith(".java")
                || roots.stream().anyMatch(root -> Files.exists(root.resolve(lookup.folder + lookup.file)));
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        folder = name.substring(0, name.lastIndexOf('/') + 1);
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source == null ? "" : source;
    }
}
