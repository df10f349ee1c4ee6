package dev.inchworm.history;

import static dev.inchworm.history.Compiler.addColumn;
import static dev.inchworm.history.Compiler.createOrders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.inchworm.diagnostic.InchwormException;
import dev.inchworm.migration.Phase;
import dev.inchworm.schema.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceHistoryTest {

    private static final String SHOWN = "src/main/inchworm";

    @TempDir
    Path folder;

    private Path committed;
    private Compiler compiler;

    @BeforeEach
    void acceptTwo() {
        compiler = Compiler.in(folder);
        committed = compiler.committed();
        Accept.accept(committed, compiler.compile(createOrders()), "initial");
        Accept.accept(committed, compiler.compile(addColumn("created_by", 1)), "created-by");
    }

    private SourceHistory read() {
        return SourceHistory.read(new Folder(committed, SHOWN));
    }

    @Test
    void readsWhatWasAccepted() {
        SourceHistory history = read();

        assertThat(history.accepted()).hasToString("[0001-initial, 0002-created-by]");
        assertThat(history.accepted().get(0).script("postgresql").steps(Phase.EXPAND))
                .hasSize(1);
        assertThat(history.accepted().get(0).script("mysql").steps()).isEmpty();
        assertThat(history.accepted().get(0).dialects()).containsExactly("postgresql");
        assertThat(history.files(history.accepted().get(0).id()).keySet())
                .containsExactly("migration.json", "postgresql/1-expand.sql");
        assertThat(history.asHistory("main").accepted()).isEqualTo(history.accepted());
        assertThat(history.asHistory("main").draft()).isEmpty();
        assertThat(history.asHistory("main").snapshot()).isEqualTo(history.snapshot());
    }

    @Test
    void takesAFolderThatIsNotThereForAHistoryThatBegins() {
        SourceHistory history = SourceHistory.read(folder.resolve("elsewhere"));

        assertThat(history.accepted()).isEmpty();
        assertThat(history.head()).isEmpty();
        assertThat(history.snapshot()).isEqualTo(Snapshot.EMPTY);
        assertThat(history.hintsOfNewest()).isEmpty();
    }

    @Test
    void doesNotMindLineEnds() throws IOException {
        SourceHistory before = read();
        for (String path : compiler.committedFiles().keySet()) {
            Path file = committed.resolve(path);
            Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        }

        assertThat(read().head()).isEqualTo(before.head());
        assertThat(read().snapshot()).isEqualTo(before.snapshot());
        assertThat(read().files(before.accepted().get(0).id()))
                .isEqualTo(before.files(before.accepted().get(0).id()));
        Accept.accept(committed, compiler.compile(addColumn("email", 2)), "email");
        assertThat(read().accepted()).hasSize(3);
        Reopen.reopen(committed);
        assertThat(read().head()).isEqualTo(before.head());
    }

    @Test
    void doesNotLookAtFilesOfOtherTools() throws IOException {
        Compiler.write(committed.resolve("0001-initial/.DS_Store"), "x");
        Compiler.write(committed.resolve("README.md"), "x");
        Compiler.write(committed.resolve("notes/0001.txt"), "x");
        Compiler.write(committed.resolve("next/README.md"), "x");

        assertThat(read().accepted()).hasSize(2);
    }

    @Test
    void refusesAnEditedMigration() {
        Compiler.append(committed.resolve("0001-initial/postgresql/1-expand.sql"), "-- a typo less\n");

        refuses("""
                [IW725] src/main/inchworm/0001-initial is not what was accepted: its files do not have the checksum in src/main/inchworm/inchworm.sum.
                Databases that ran it have what it said before; an accepted migration never changes.
                Fix: 1. git checkout -- src/main/inchworm/0001-initial   2. to change it while it is the newest and not deployed: mvn inchworm:reopen""");
    }

    @Test
    void refusesAFileMoreAndAFileLess() throws IOException {
        Path more = committed.resolve("0002-created-by/postgresql/tighten.custom.sql");
        Compiler.write(more, "SELECT 1;");
        refuses("[IW725] src/main/inchworm/0002-created-by is not what was accepted");
        Files.delete(more);
        read();

        Files.delete(committed.resolve("0002-created-by/postgresql/1-expand.sql"));
        refuses("[IW725] src/main/inchworm/0002-created-by is not what was accepted");
    }

    @Test
    void refusesAnEditedSum() throws IOException {
        Path sum = committed.resolve("inchworm.sum");
        String text = Files.readString(sum);

        Files.writeString(sum, text.replaceFirst("0001-initial .", "0001-initial g"));
        refuses("[IW720] src/main/inchworm/inchworm.sum, line 2: it is not a migration and two checksums");
        Files.writeString(sum, text.substring(text.indexOf('\n') + 1));
        refuses("[IW720] src/main/inchworm/inchworm.sum, line 1: it does not begin with \"inchworm-sum 1 sha256\".");
        Files.writeString(sum, text.replace("inchworm-sum 1", "inchworm-sum 2"));
        refuses("[IW721] src/main/inchworm/inchworm.sum has format 2, and this Inchworm understands formats up to 1.");
        Files.writeString(sum, text.substring(0, text.length() - 10));
        refuses("[IW720] src/main/inchworm/inchworm.sum, line 3: ");
        Files.writeString(sum, "");
        refuses("[IW720] src/main/inchworm/inchworm.sum, line 1: ");
        String[] lines = text.split("\n");
        Files.writeString(sum, lines[0] + "\n" + lines[2] + "\n" + lines[1] + "\n");
        refuses("[IW720] src/main/inchworm/inchworm.sum, line 3: 0001-initial is out of order.");
        // The snapshot's checksum is part of the chain.
        Files.writeString(sum, text.substring(0, text.length() - 65) + "0".repeat(64) + "\n");
        refuses("[IW725] src/main/inchworm/0002-created-by is not what was accepted");
        // A line taken out of the middle breaks the chain after it.
        Files.writeString(sum, lines[0] + "\n" + lines[2] + "\n");
        refuses("[IW725] src/main/inchworm/0002-created-by is not what was accepted");
    }

    @Test
    void refusesAnEditedSnapshot() throws IOException {
        Path snapshot = committed.resolve("snapshot.json");
        String text = Files.readString(snapshot);

        Files.writeString(snapshot, text.replace("\"type\":\"int64\"", "\"type\":\"int32\""));
        refuses("""
                [IW726] src/main/inchworm/snapshot.json was changed: it does not have the checksum in src/main/inchworm/inchworm.sum.
                A migration planned from a snapshot that no database has would be wrong.
                Fix: 1. git checkout -- src/main/inchworm/snapshot.json   2. after a merge: git checkout MERGE_HEAD -- src/main/inchworm/snapshot.json src/main/inchworm/inchworm.sum""");
        Files.writeString(snapshot, text.substring(0, text.length() / 2));
        refuses("[IW720] src/main/inchworm/snapshot.json, line ");
        Files.writeString(snapshot, "");
        refuses("[IW720] src/main/inchworm/snapshot.json, line 1: it is empty.");
    }

    @Test
    void refusesWhatIsMissing() throws IOException {
        Path snapshot = committed.resolve("snapshot.json");
        String text = Files.readString(snapshot);
        Files.delete(snapshot);
        refuses("""
                [IW724] src/main/inchworm/snapshot.json is missing, but src/main/inchworm/inchworm.sum lists migrations.
                Without it nothing can be planned from what was accepted, and nothing is taken for empty.
                Fix: git checkout -- src/main/inchworm/snapshot.json, or take src/main/inchworm whole from the branch that has it""");
        Files.writeString(snapshot, text);

        Path migration = committed.resolve("0001-initial");
        Files.move(migration, folder.resolve("away"));
        refuses("[IW724] src/main/inchworm/0001-initial is missing, but src/main/inchworm/inchworm.sum lists it.");
        Files.move(folder.resolve("away"), migration);

        Files.delete(committed.resolve("inchworm.sum"));
        refuses(
                "[IW727] src/main/inchworm/0002-created-by is there, but src/main/inchworm/inchworm.sum does not list it");
    }

    @Test
    void refusesASnapshotOnItsOwn() throws IOException {
        Path alone = folder.resolve("alone");
        Compiler.write(alone.resolve("snapshot.json"), Files.readString(committed.resolve("snapshot.json")));

        assertThatThrownBy(() -> SourceHistory.read(new Folder(alone, SHOWN)))
                .hasMessageStartingWith("[IW724] src/main/inchworm/inchworm.sum is missing, but "
                        + "src/main/inchworm/snapshot.json is there.");
    }

    @Test
    void refusesFilesThatAreNotText() throws IOException {
        Files.write(committed.resolve("snapshot.json"), new byte[] {(byte) 0xC3, (byte) 0x28});

        refuses("""
                [IW728] src/main/inchworm/snapshot.json cannot be read: it is not UTF-8.
                What it says is needed to plan or run migrations, and is not guessed at.
                Fix: 1. make it readable   2. git checkout -- src/main/inchworm/snapshot.json""");
    }

    @Test
    void refusesHandWrittenFilesThatNothingReads() {
        Compiler.write(committed.resolve("next/postgresql/expnd.custom.sql"), "SELECT 1;");

        refuses("""
                [IW729] src/main/inchworm/next/postgresql/expnd.custom.sql would never be run.
                Hand-written steps go into src/main/inchworm/next/<dialect>/: expand.custom.sql, backfill.custom.sql, tighten.custom.sql, remove.custom.sql, undo.custom.sql.
                Fix: rename it""");
    }

    @Test
    void refusesAnUnresolvedMergeOfTheSum() {
        Compiler.append(
                committed.resolve("inchworm.sum"),
                "<<<<<<< HEAD\n0003-a " + "0".repeat(64) + "\n=======\n>>>>>>> other\n");

        refuses("[IW722] src/main/inchworm/inchworm.sum, line 4: the merge of two branches is unresolved here; both "
                + "accepted a migration.\n");
    }

    private void refuses(String message) {
        assertThatThrownBy(this::read).isInstanceOf(InchwormException.class).hasMessageStartingWith(message);
    }
}
