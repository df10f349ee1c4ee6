package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseMojoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait                   | soon | --wait",
                "lockBudget             | soon | --lock-budget",
                "lockAttempts           | few  | --lock-attempts",
                "lockPatience           | long | --lock-patience",
                "terminateBlockersAfter | soon | --terminate-blockers-after",
                "maxReplicaLag          | none | --max-replica-lag",
                "workers                | many | --workers",
                "dutyCycle              | half | --duty-cycle",
                "batchTarget            | soon | --batch-target"
            })
    void eachParameterIsTheCommandsOption(String parameter, String value, String option, @TempDir Path folder)
            throws Exception {
        BackfillMojo mojo = in(folder, new BackfillMojo());
        set(mojo, parameter, value);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("'" + option + "'")
                .hasMessageContaining(value);
    }

    @Test
    void aPropertyWithoutAValueIsNoReasonToContract(@TempDir Path folder) throws Exception {
        ContractMojo mojo = in(folder, new ContractMojo());
        set(mojo, "until", "remove");
        set(mojo, "confirm", "true");
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("--confirm needs a reason");
    }

    @Test
    void everyReplicaIsNamedToTheCommand(@TempDir Path folder) throws Exception {
        BackfillMojo mojo = in(folder, new BackfillMojo());
        set(mojo, "url", "postgresql://localhost/shop");
        set(mojo, "replicas", List.of("postgresql://eu-1/shop", "eu-2"));
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("[IW801] ");
    }

    private static <M> M in(Path folder, M mojo) throws Exception {
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setBuild(new Build());
        project.getBuild().setOutputDirectory(folder.resolve("target/classes").toString());
        set(mojo, "project", project);
        set(mojo, "directory", Files.createDirectory(folder.resolve("inchworm")).toFile());
        set(mojo, "journalSchema", "inchworm");
        return mojo;
    }

    /** As Maven does it. */
    private static void set(Object mojo, String name, Object value) throws Exception {
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(mojo, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
