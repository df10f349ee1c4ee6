package dev.inchworm.history;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.history.ResourceIndex.Entry;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.Manifest.SettingsChange;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Snapshot;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Plays the compiler: plans a draft from the committed folder and writes class output. */
record Compiler(Path committed, Path classes) {

    static final ObjectName ORDERS = ObjectName.of("orders");

    static Compiler in(Path folder) {
        return new Compiler(folder.resolve("src/main/inchworm"), folder.resolve("target/classes"));
    }

    static Change createOrders() {
        return new Change.CreateTable(Table.of(
                ORDERS,
                "com.acme.Order",
                List.of(Column.of("id", Type.Simple.INT64, false)),
                new PrimaryKey("orders_pkey", List.of("id"))));
    }

    static Change addColumn(String name, int position) {
        return new Change.AddColumn(ORDERS, Column.of(name, Type.Simple.UUID, true), position);
    }

    /** Writes class output with a draft of {@code changes}; without any, and without hand-written files, without a draft. */
    History compile(Change... changes) {
        SourceHistory history = SourceHistory.read(committed);
        SortedMap<String, String> files = new TreeMap<>(history.customFiles());
        List<Entry> entries = new ArrayList<>();
        Path output = classes.resolve(ResourceIndex.folder("main"));
        history.accepted().forEach(migration -> {
            entries.add(new Entry(
                    migration.id(),
                    migration.checksum(),
                    "com.acme.migrations.V" + migration.id(),
                    List.copyOf(history.files(migration.id()).keySet())));
            history.files(migration.id())
                    .forEach((path, text) ->
                            write(output.resolve(migration.id().folder()).resolve(path), text));
        });
        if (changes.length > 0 || !files.isEmpty()) {
            Snapshot before = history.snapshot();
            Optional<SettingsChange> settings = before.equals(Snapshot.EMPTY)
                    ? Optional.of(new SettingsChange(new TreeMap<>(), new TreeMap<>(Map.of("naming", "snake"))))
                    : Optional.empty();
            Manifest manifest = new Manifest(
                    history.head(),
                    Optional.empty(),
                    new TreeMap<>(Map.of("postgresql", ServerVersion.ofMajor(14))),
                    settings,
                    List.of(changes),
                    new TreeSet<>(Set.of("Backfill orders." + changes.length)),
                    List.of(),
                    new TreeSet<>(),
                    new TreeSet<>());
            files.put(ManifestCodec.FILE, ManifestCodec.format(manifest));
            files.put("postgresql/1-expand.sql", "--! e1 transaction reversible\nSELECT " + changes.length + ";\n");
            files.forEach((path, text) -> write(output.resolve("next").resolve(path), text));
            entries.add(new Entry(
                    MigrationId.NEXT,
                    Checksum.of(files),
                    "com.acme.migrations.NextMigration",
                    List.copyOf(files.keySet())));
        }
        write(output.resolve(ResourceIndex.FILE), new ResourceIndex("main", entries).format());
        return built();
    }

    /** What the last compile left. */
    History built() {
        return History.ofClasses(classes, "main").orElseThrow();
    }

    /** All files of the committed folder, hidden ones included, by relative path. */
    SortedMap<String, String> committedFiles() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(committed)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(committed.relativize(path).toString(), Files.readString(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void append(Path file, String text) {
        try {
            write(file, Files.readString(file) + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
