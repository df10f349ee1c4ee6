package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.inchworm.history.ResourceIndex;
import dev.inchworm.history.ResourceIndex.Entry;
import dev.inchworm.migration.MigrationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path target;

    private void write(String file, String text) throws IOException {
        Path path = target.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(target)) {
            return paths.filter(path -> Files.isRegularFile(path) || path.endsWith("next"))
                    .map(path -> target.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void areWhatTheIndexDoesNotName() throws IOException {
        String unit = "classes/META-INF/inchworm/main/";
        write(
                unit + "index",
                new ResourceIndex(
                                "main",
                                List.of(new Entry(
                                        new MigrationId(1, "initial"),
                                        "0".repeat(64),
                                        "com.acme.migrations.V0001Initial",
                                        List.of("migration.json"))))
                        .format());
        write(unit + "read.json", "");
        write(unit + "snapshot.json", "");
        write(unit + "0001-initial/migration.json", "");
        write(unit + "0001-initial/postgresql/2-backfill.sql", "");
        write(unit + "0002-reopened/migration.json", "");
        write(unit + "next/postgresql/1-expand.sql", "");
        write("classes/com/acme/migrations/V0001Initial.class", "");
        write("classes/com/acme/migrations/V0002Reopened.class", "");
        write("classes/com/acme/migrations/NextMigration.class", "");
        write("classes/com/acme/migrations/Vehicle.class", "");
        write("generated/com/acme/migrations/NextMigration.java", "");
        write("generated/com/acme/migrations/V0001Initial.java", "");

        new Leftovers(target.resolve("classes"), target.resolve("generated")).remove("main");

        assertThat(files())
                .containsExactly(
                        unit + "0001-initial/migration.json",
                        unit + "index",
                        unit + "read.json",
                        unit + "snapshot.json",
                        "classes/com/acme/migrations/V0001Initial.class",
                        "classes/com/acme/migrations/Vehicle.class",
                        "generated/com/acme/migrations/V0001Initial.java");
    }

    @Test
    void areLeftAloneWithoutAnIndex() throws IOException {
        write("classes/META-INF/inchworm/main/next/migration.json", "");

        new Leftovers(target.resolve("classes"), target.resolve("generated")).remove("main");

        assertThat(files()).contains("classes/META-INF/inchworm/main/next/migration.json");
    }
}
