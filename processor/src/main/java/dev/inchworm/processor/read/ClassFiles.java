package dev.inchworm.processor.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * The class files of classes that are not compiled here: of this module's own and of jars. Those of the platform cannot be
 * had when compiling for another release of it.
 *
 * <p>A processor is given no class files, but may ask for resources, and a class file is one. On the class path it is found
 * by its package, on the module path by its module and package.
 */
public final class ClassFiles {

    private final Filer filer;
    private final Elements elements;

    /** Those of one compilation. */
    public ClassFiles(Filer filer, Elements elements) {
        this.filer = filer;
        this.elements = elements;
    }

    /**
     * What was found.
     *
     * @param isOwn whether it lies in class output
     */
    public record Found(Declaration declaration, boolean isOwn) {}

    /**
     * The declaration in the class file of {@code type}.
     *
     * @param name its binary name
     * @throws UnreadableClass when the file is not to be found, damaged, or of a version that is not known
     */
    public Found read(TypeElement type, String name) throws UnreadableClass {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String file = (packageName.isEmpty() ? name : name.substring(packageName.length() + 1)) + ".class";
        ModuleElement module = elements.getModuleOf(type);
        String moduleName = module == null ? "" : module.getQualifiedName().toString();
        try {
            Optional<byte[]> own = bytes(StandardLocation.CLASS_OUTPUT, packageName, file);
            if (own.isPresent()) {
                return new Found(ClassFileReader.read(own.get()), true);
            }
            Optional<byte[]> other = moduleName.isEmpty()
                    ? bytes(StandardLocation.CLASS_PATH, packageName, file)
                    : bytes(StandardLocation.MODULE_PATH, moduleName + "/" + packageName, file);
            if (other.isPresent()) {
                return new Found(ClassFileReader.read(other.get()), false);
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableClass(name, e.getMessage());
        }
        throw new UnreadableClass(name, "it is neither on the class path nor on the module path");
    }

    private Optional<byte[]> bytes(Location location, String packageName, String file) {
        try (InputStream in = filer.getResource(location, packageName, file).openInputStream()) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException | NoSuchFileException | FilerException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalArgumentException(e.toString(), e);
        }
    }

    /** A class is needed and its class file is of no use. */
    public static final class UnreadableClass extends Exception {

        private static final long serialVersionUID = 1L;

        private final String name;

        UnreadableClass(String name, String why) {
            super(why, null, false, false);
            this.name = name;
        }

        /** The binary name of the class. */
        public String name() {
            return name;
        }
    }
}
