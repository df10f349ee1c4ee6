package dev.inchworm.history;

import static dev.inchworm.history.Compiler.addColumn;
import static dev.inchworm.history.Compiler.createOrders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.migration.MigrationId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    Path folder;

    private Compiler compiler;

    @BeforeEach
    void acceptOneAndDraftAnother() {
        compiler = Compiler.in(folder);
        Accept.accept(compiler.committed(), compiler.compile(createOrders()), "initial");
        compiler.compile(addColumn("created_by", 1));
    }

    @Test
    void isTheSameInAFolderOfClassesInAJarAndOnTheClassPath() throws IOException {
        Path jar = jar(compiler.classes(), "orders.jar");
        try (URLClassLoader ofJar = loader(jar);
                URLClassLoader ofClasses = loader(compiler.classes())) {
            for (History history : List.of(
                    History.at(compiler.classes(), "main"),
                    History.at(jar, "main"),
                    History.ofClassPath(ofJar, "main"),
                    History.ofClassPath(ofClasses, "main"))) {
                SourceHistory source = SourceHistory.read(compiler.committed());
                StoredMigration initial =
                        history.accepted(new MigrationId(1, "initial")).orElseThrow();
                assertThat(initial.checksum()).isEqualTo(source.head().orElseThrow());
                assertThat(initial.manifest())
                        .isEqualTo(source.accepted().get(0).manifest());
                assertThat(initial.texts()).isEqualTo(source.files(initial.id()));
                assertThat(initial.className()).contains("com.acme.migrations.V0001-initial");
                assertThat(history.draft().orElseThrow().manifest().parent()).isEqualTo(source.head());
                assertThat(history.draft().orElseThrow().script("postgresql").steps())
                        .hasSize(1);
                assertThat(history.accepted(new MigrationId(2, "other"))).isEmpty();
            }
        }
    }

    @Test
    void readsTheCommittedFolderToo() {
        assertThat(History.at(compiler.committed(), "main").accepted()).hasToString("[0001-initial]");
        assertThat(History.at(compiler.committed(), "main").draft()).isEmpty();
    }

    @Test
    void doesNotSeeWhatTheIndexDoesNotName() {
        Path next = compiler.classes().resolve("META-INF/inchworm/main/next/postgresql/2-backfill.sql");
        Compiler.write(next, "--! b1 transaction reversible\nDELETE FROM orders;\n");

        assertThat(compiler.built().draft().orElseThrow().script("postgresql").steps())
                .hasSize(1);

        Compiler.write(
                compiler.classes().resolve("META-INF/inchworm/main/index"),
                new ResourceIndex("main", List.of()).format());
        assertThat(compiler.built().draft()).isEmpty();
    }

    @Test
    void saysWhereThereIsNone() {
        assertThatThrownBy(() -> History.at(folder, "main"))
                .hasMessage("[IW751] No history of unit main in "
                        + SourceHistory.shown(folder) + ".\n"
                        + "Fix: 1. compile and accept a migration first   2. name another unit, folder or jar");
        assertThatThrownBy(() -> History.ofClassPath(new URLClassLoader(new URL[0], null), "main"))
                .hasMessageStartingWith("[IW751] No history of unit main in the class path.\n");
        assertThatThrownBy(() -> History.at(compiler.committed().resolve("inchworm.sum"), "main"))
                .hasMessageContaining("inchworm.sum cannot be read: it is no jar.");
    }

    @Test
    void refusesTwoDifferentHistoriesOfOneUnit() throws IOException {
        Path jar = jar(compiler.classes(), "one.jar");
        Path copy = jar(compiler.classes(), "copy.jar");
        try (URLClassLoader twice = loader(jar, copy)) {
            assertThat(History.ofClassPath(twice, "main").accepted()).hasSize(1);
        }
        Compiler.write(
                compiler.classes().resolve("META-INF/inchworm/main/index"),
                new ResourceIndex("main", List.of()).format());
        Path other = jar(compiler.classes(), "other.jar");
        try (URLClassLoader both = loader(jar, other)) {
            assertThatThrownBy(() -> History.ofClassPath(both, "main"))
                    .hasMessage("[IW750] Unit main has a history in jar:"
                            + jar.toUri().toURL()
                            + "!/META-INF/inchworm/main/index\nand another one in jar:"
                            + other.toUri().toURL()
                            + "!/META-INF/inchworm/main/index.\n"
                            + "Which of them describes the database cannot be guessed.\n"
                            + "Fix: 1. take one off the class path   "
                            + "2. give one module another name: -Ainchworm.unit=<name>");
        }
    }

    @Test
    void refusesADamagedIndex() {
        Path index = compiler.classes().resolve("META-INF/inchworm/main/index");

        Compiler.write(index, "");
        assertThatThrownBy(compiler::built)
                .hasMessageContaining("index, line 1: it does not begin with \"inchworm-index 1 …\"");
        Compiler.write(index, "inchworm-index 2 main\n");
        assertThatThrownBy(compiler::built).hasMessageContaining("index has format 2");
        Compiler.write(index, "inchworm-index 1 main\n0001-initial abc\n");
        assertThatThrownBy(compiler::built)
                .hasMessageContaining("index, line 2: it is not a migration, a checksum, a class and its files");
    }

    private Path jar(Path classes, String name) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                var paths = Files.walk(classes)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(
                        new ZipEntry(classes.relativize(path).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(path));
                zip.closeEntry();
            }
        }
        return jar;
    }

    private static URLClassLoader loader(Path... paths) throws IOException {
        URL[] urls = new URL[paths.length];
        for (int i = 0; i < paths.length; i++) {
            urls[i] = paths[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }
}
