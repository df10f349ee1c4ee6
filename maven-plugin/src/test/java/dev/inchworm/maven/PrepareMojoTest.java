package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareMojoTest {

    @Test
    void iw745(@TempDir Path folder) throws Exception {
        Path committed = Files.createDirectories(folder.resolve("src/main/inchworm"));
        Path blocked = Files.writeString(folder.resolve("target"), "a file where a folder should be");
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setGroupId("com.acme");
        project.setArtifactId("shop");
        PrepareMojo mojo = new PrepareMojo();
        set(mojo, InchwormMojo.class, "project", project);
        set(mojo, InchwormMojo.class, "directory", committed.toFile());
        set(mojo, PrepareMojo.class, "generatedSources", generated(blocked));

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("[IW745] " + generated(blocked) + " cannot be written: ")
                .hasMessageEndingWith("Fix: make the build folder writable");
    }

    private static File generated(Path target) {
        return target.resolve("generated-sources/inchworm").toFile();
    }

    /** As Maven does it. */
    private static void set(Object mojo, Class<?> declaring, String name, Object value) throws Exception {
        Field field = declaring.getDeclaredField(name);
        field.setAccessible(true);
        field.set(mojo, value);
    }
}
