package dev.inchworm.history;

import static dev.inchworm.history.Compiler.addColumn;
import static dev.inchworm.history.Compiler.createOrders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AcceptTest {

    @TempDir
    Path folder;

    private Compiler compiler;

    @BeforeEach
    void setUp() {
        compiler = Compiler.in(folder);
    }

    private MigrationId accept(String name) {
        return Accept.accept(compiler.committed(), compiler.built(), name);
    }

    @Test
    void freezesTheDraft() {
        compiler.compile(createOrders());

        assertThat(accept("initial")).isEqualTo(new MigrationId(1, "initial"));

        assertThat(compiler.committedFiles().keySet())
                .containsExactly(
                        ".gitattributes",
                        "0001-initial/migration.json",
                        "0001-initial/postgresql/1-expand.sql",
                        "inchworm.sum",
                        "snapshot.json");
        assertThat(compiler.committedFiles().get(".gitattributes")).isEqualTo("* text eol=lf\n");
        assertThat(compiler.committedFiles().get("inchworm.sum"))
                .matches("inchworm-sum 1 sha256\n0001-initial [0-9a-f]{64} [0-9a-f]{64}\n");
        assertThat(compiler.committedFiles().get("snapshot.json")).isEqualTo("""
                {
                "inchworm-snapshot":1,
                "settings":{
                "naming":"snake"
                },
                "tables":[
                {"table":"orders","entity":"com.acme.Order","parts":[
                {"column":"id","type":"int64"},
                {"key":"orders_pkey","on":["id"]}
                ]}
                ]
                }
                """);
    }

    @Test
    void numbersMigrationsAndChainsThem() {
        compiler.compile(createOrders());
        accept("initial");
        compiler.compile(addColumn("created_by", 1));

        assertThat(accept("orders-created-by")).hasToString("0002-orders-created-by");

        SourceHistory history = SourceHistory.read(compiler.committed());
        assertThat(history.accepted()).hasToString("[0001-initial, 0002-orders-created-by]");
        assertThat(history.accepted().get(1).manifest().parent())
                .contains(history.accepted().get(0).checksum());
        assertThat(history.head()).contains(history.accepted().get(1).checksum());
        assertThat(history.snapshot().schema().tables().get(Compiler.ORDERS).column("created_by"))
                .isPresent();
        assertThat(history.hintsOfNewest()).containsExactly("Backfill orders.1");
        assertThat(history.hintsOfOlder()).containsExactly("Backfill orders.1");
    }

    @Test
    void freezesWhatWasWrittenByHand() {
        Path next = compiler.committed().resolve("next/postgresql/expand.custom.sql");
        Compiler.write(next, "GRANT SELECT ON orders TO reader;\r\n");
        compiler.compile();
        accept("grants");

        assertThat(compiler.committedFiles())
                .containsEntry("0001-grants/postgresql/expand.custom.sql", "GRANT SELECT ON orders TO reader;\n");
        assertThat(compiler.committed().resolve("next")).doesNotExist();
        assertThat(SourceHistory.read(compiler.committed()).customFiles()).isEmpty();
    }

    @Test
    void healsWhereverItWasKilled() throws IOException {
        compiler.compile(createOrders());
        accept("initial");
        Compiler.write(compiler.committed().resolve("next/postgresql/expand.custom.sql"), "SELECT 'by hand';\n");
        compiler.compile(addColumn("created_by", 1));
        SortedMap<String, String> before = compiler.committedFiles();
        Snapshot snapshotBefore = SourceHistory.read(compiler.committed()).snapshot();
        accept("created-by");
        SortedMap<String, String> after = compiler.committedFiles();

        int operations = countOperations();
        assertThat(operations).isGreaterThan(5);
        for (int killedAfter = 1; killedAfter < operations; killedAfter++) {
            reset(before);
            kill(killedAfter, "created-by");
            SourceHistory halfway = SourceHistory.read(compiler.committed());
            assertThat(halfway.snapshot()).as("after %d", killedAfter).isEqualTo(snapshotBefore);
            assertThat(halfway.customFiles()).as("after %d", killedAfter).hasSize(1);
            History draft = compiler.compile(addColumn("created_by", 1));
            Accept.accept(compiler.committed(), draft, "created-by");
            assertThat(compiler.committedFiles()).as("after %d", killedAfter).isEqualTo(after);

            reset(before);
            kill(killedAfter, "another-name");
            accept("created-by");
            assertThat(compiler.committedFiles()).as("after %d", killedAfter).isEqualTo(after);

            reset(before);
            kill(killedAfter, "created-by");
            if (SourceHistory.read(compiler.committed()).unfinished().isPresent()) {
                Reopen.reopen(compiler.committed());
                assertThat(visible(compiler.committedFiles()))
                        .as("after %d", killedAfter)
                        .isEqualTo(before);
            }
        }
    }

    private int countOperations() throws IOException {
        reset(Map.of());
        AtomicInteger operations = new AtomicInteger();
        compiler.compile(createOrders());
        accept("initial");
        Compiler.write(compiler.committed().resolve("next/postgresql/expand.custom.sql"), "SELECT 'by hand';\n");
        compiler.compile(addColumn("created_by", 1));
        new Accept(compiler.committed(), operations::incrementAndGet).accept(compiler.built(), "created-by");
        return operations.get();
    }

    private void kill(int after, String name) {
        AtomicInteger left = new AtomicInteger(after);
        assertThatThrownBy(() -> new Accept(compiler.committed(), () -> {
                            if (left.decrementAndGet() == 0) {
                                throw new IllegalStateException("killed");
                            }
                        })
                        .accept(compiler.built(), name))
                .hasMessage("killed");
    }

    /** Files that are looked at. */
    private static SortedMap<String, String> visible(SortedMap<String, String> files) {
        SortedMap<String, String> visible = new TreeMap<>(files);
        visible.keySet().removeIf(path -> path.startsWith(".inchworm-"));
        return visible;
    }

    private void reset(Map<String, String> files) throws IOException {
        try (var paths = Files.walk(compiler.committed())) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        files.forEach((path, text) -> Compiler.write(compiler.committed().resolve(path), text));
    }

    @Test
    void refusesWithoutDraft() {
        compiler.compile(createOrders());
        accept("initial");
        Path classes = folder.resolve("target/again");
        Compiler again = new Compiler(compiler.committed(), classes);

        refuses(again.compile(), "more", "[IW730] The build output holds no draft for unit main: ");
    }

    @Test
    void refusesADraftThatFollowsAnotherMigration() {
        compiler.compile(createOrders());
        accept("initial");
        History stale = compiler.compile(addColumn("created_by", 1));
        Compiler colleague = new Compiler(compiler.committed(), folder.resolve("target/other"));
        Accept.accept(compiler.committed(), colleague.compile(addColumn("email", 1)), "email");

        refuses(
                stale,
                "created-by",
                "[IW731] The draft in the build output does not belong to " + SourceHistory.shown(compiler.committed())
                        + ": it was planned to follow another migration.");
    }

    @Test
    void refusesADraftWhoseHandWrittenFilesHaveChanged() {
        Path next = compiler.committed().resolve("next/postgresql/expand.custom.sql");
        Compiler.write(next, "SELECT 1;");
        History draft = compiler.compile(createOrders());
        Compiler.write(next, "SELECT 2;");

        refuses(draft, "initial", "[IW731]");
        assertThat(next).hasContent("SELECT 2;");
    }

    @Test
    void refusesADraftThatWasTouched() {
        compiler.compile(createOrders());
        Compiler.append(
                compiler.classes().resolve("META-INF/inchworm/main/next/postgresql/1-expand.sql"), "DROP TABLE x;\n");

        refuses(compiler.built(), "initial", "[IW731]");
    }

    @Test
    void refusesNames() {
        History draft = compiler.compile(createOrders());

        refuses(draft, "Initial", "[IW732] \"Initial\" cannot name a migration.");
        refuses(draft, "../up", "[IW732]");
        refuses(draft, "", "[IW732]");
        refuses(draft, "next", "[IW732]");
        refuses(draft, "a".repeat(61), "[IW732]");
        accept("initial");
        refuses(
                compiler.compile(addColumn("email", 1)),
                "initial",
                "[IW733] A migration called initial was accepted before: 0001-initial.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheFolderCannotBeWritten() {
        History draft = compiler.compile(createOrders());

        assertThatThrownBy(() -> Accept.accept(Path.of("/proc/inchworm"), draft, "initial"))
                .isInstanceOf(InchwormException.class)
                .hasMessage("""
                        [IW734] /proc/inchworm cannot be written: there is no such folder.
                        Accept and reopen write there, and nothing else does. What was begun is cleared up by the next run.
                        Fix: make the folder writable, then run the same command again""");
    }

    private void refuses(History draft, String name, String message) {
        SortedMap<String, String> before =
                Files.exists(compiler.committed()) ? compiler.committedFiles() : new TreeMap<>();
        assertThatThrownBy(() -> Accept.accept(compiler.committed(), draft, name))
                .isInstanceOf(InchwormException.class)
                .hasMessageStartingWith(message);
        assertThat(Files.exists(compiler.committed()) ? compiler.committedFiles() : new TreeMap<>())
                .isEqualTo(before);
    }
}
