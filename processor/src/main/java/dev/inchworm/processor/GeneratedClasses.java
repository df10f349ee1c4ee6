package dev.inchworm.processor;

import dev.inchworm.history.SourceHistory;
import dev.inchworm.history.StoredMigration;
import dev.inchworm.migration.Migration;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.processor.write.MigrationClass;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;

/**
 * The Java classes of a unit's migrations. They are written in the round that they are first known in: the compiler does not
 * like sources that come in the last round.
 */
final class GeneratedClasses {

    private final Filer filer;
    private final MigrationClass classes;
    private boolean acceptedWritten;
    private boolean nextWritten;

    GeneratedClasses(Filer filer, MigrationClass classes) {
        this.filer = filer;
        this.classes = classes;
    }

    /**
     * Those of one compile.
     *
     * @param root any class or module that is compiled
     * @return empty where they could not be compiled, because the runtime library is not there
     */
    static Optional<GeneratedClasses> of(
            ProcessingEnvironment environment, Element root, String packageName, String unit) {
        ModuleElement module = environment.getElementUtils().getModuleOf(root);
        if (!isVisible(environment, module, Migration.class.getName())) {
            return Optional.empty();
        }
        // A named module seldom reads java.compiler.
        boolean generated = module == null || module.isUnnamed();
        return Optional.of(
                new GeneratedClasses(environment.getFiler(), new MigrationClass(packageName, unit, generated)));
    }

    private static boolean isVisible(ProcessingEnvironment environment, ModuleElement module, String name) {
        return (module == null
                        ? environment.getElementUtils().getTypeElement(name)
                        : environment.getElementUtils().getTypeElement(module, name))
                != null;
    }

    /** The binary name of the class of {@code id}. */
    String name(MigrationId id) {
        return classes.name(id);
    }

    /** Writes those of the accepted migrations, once. */
    void writeAccepted(SourceHistory history) throws IOException {
        if (!acceptedWritten) {
            acceptedWritten = true;
            for (StoredMigration migration : history.accepted()) {
                write(migration.id(), classes.accepted(migration.id(), migration.outlines(MigrationClass.LISTED)));
            }
        }
    }

    /** Writes that of the draft, once; it is the same whatever the draft holds. */
    void writeNext() throws IOException {
        if (!nextWritten) {
            nextWritten = true;
            write(MigrationId.NEXT, classes.next());
        }
    }

    private void write(MigrationId id, String source) throws IOException {
        try (Writer writer = filer.createSourceFile(classes.name(id)).openWriter()) {
            writer.write(source);
        }
    }
}
