package dev.inchworm.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.history.SourceHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedInputsTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final InputsClass ORDERS = new InputsClass("inchworm.inputs.orders", "src/main/inchworm", "ab");

    @TempDir
    Path folder;

    private Path root;
    private Path file;

    @BeforeEach
    void generate() throws IOException {
        root = folder.resolve("generated");
        file = root.resolve(ORDERS.path());
        hold(Optional.of(ORDERS));
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    private void hold(Optional<InputsClass> inputs) {
        new GeneratedInputs(root).hold(inputs);
    }

    @Test
    void keepTheirTimeUntilTheyChange() throws IOException {
        hold(Optional.of(ORDERS));
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);

        hold(Optional.of(new InputsClass(ORDERS.packageName(), ORDERS.directory(), "cd")));
        assertThat(Files.getLastModifiedTime(file)).isNotEqualTo(LONG_AGO);
        assertThat(file).content().contains("DIGEST = \"cd\";");
    }

    @Test
    void areAlone() {
        InputsClass renamed = new InputsClass("inchworm.inputs.shop", "src/main/inchworm", "ab");

        hold(Optional.of(renamed));

        assertThat(root.resolve("inchworm/inputs")).isDirectoryNotContaining(path -> path.endsWith("orders"));
        assertThat(root.resolve(renamed.path())).exists();
    }

    @Test
    void goWithTheLastEntity() {
        hold(Optional.empty());

        assertThat(root).doesNotExist();
    }

    @Test
    void mustBeWritable() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.createDirectories(blocked);
        Files.writeString(blocked.resolve("p"), "no folder");
        InputsClass inputs = new InputsClass("p", "src/main/inchworm", "ab");

        assertThatThrownBy(() -> new GeneratedInputs(blocked).hold(Optional.of(inputs)))
                .hasMessage("[IW745] " + SourceHistory.shown(blocked)
                        + " cannot be written: something else of that name is there.\n"
                        + "The goal prepare writes a small class there that hands the committed folder to the processor.\n"
                        + "Fix: make the build folder writable");
    }
}
