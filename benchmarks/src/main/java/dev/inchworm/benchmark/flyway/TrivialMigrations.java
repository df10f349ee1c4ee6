package dev.inchworm.benchmark.flyway;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.history.Accept;
import dev.inchworm.history.Checksum;
import dev.inchworm.history.History;
import dev.inchworm.history.ResourceIndex;
import dev.inchworm.history.SourceHistory;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type;
import dev.inchworm.schema.change.Change;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The same history twice: each migration creates one small table.
 *
 * @param committed ours, accepted one by one as a team would have done
 * @param flyway theirs, as versioned SQL files
 */
record TrivialMigrations(Path committed, Path flyway) {

    static TrivialMigrations in(Path work, int count) throws IOException {
        TrivialMigrations made = new TrivialMigrations(work.resolve("inchworm"), work.resolve("flyway"));
        Path classes = work.resolve("classes");
        Files.createDirectories(made.flyway);
        for (int number = 1; number <= count; number++) {
            String table = String.format("thing_%04d", number);
            String sql = "CREATE TABLE \"" + table + "\" (\"id\" bigint NOT NULL, CONSTRAINT \"" + table
                    + "_pkey\" PRIMARY KEY (\"id\"));\n";
            Files.writeString(made.flyway.resolve("V" + number + "__add_" + table + ".sql"), sql);
            Accept.accept(made.committed, made.draft(classes, table, sql), "add-" + table.replace('_', '-'));
        }
        return made;
    }

    /** Class output with a draft, as the compiler leaves it. */
    private History draft(Path classes, String table, String sql) throws IOException {
        Change.CreateTable change = new Change.CreateTable(Table.of(
                ObjectName.of(table),
                "com.acme.Thing" + table,
                List.of(Column.of("id", Type.Simple.INT64, false)),
                new PrimaryKey(table + "_pkey", List.of("id"))));
        Manifest manifest = new Manifest(
                SourceHistory.read(committed).head(),
                Optional.empty(),
                new TreeMap<>(Map.of("postgresql", ServerVersion.ofMajor(14))),
                Optional.empty(),
                List.of(change),
                new TreeSet<>(),
                List.of(),
                new TreeSet<>(),
                new TreeSet<>());
        SortedMap<String, String> files = new TreeMap<>();
        files.put(ManifestCodec.FILE, ManifestCodec.format(manifest));
        files.put(
                "postgresql/1-expand.sql",
                "--! e1 transaction reversible on=\"" + table + "\"\n-- Creates table " + table + ".\n" + sql);
        files.put(
                "postgresql/undo.sql",
                "--! e1 transaction reversible lock=\"ACCESS EXCLUSIVE\" on=\"" + table + "\"\n-- Drops table " + table
                        + ".\nDROP TABLE \"" + table + "\";\n");
        Path output = classes.resolve(ResourceIndex.folder("main"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = output.resolve("next").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        ResourceIndex.Entry entry = new ResourceIndex.Entry(
                MigrationId.NEXT, Checksum.of(files), "com.acme.migrations.NextMigration", List.copyOf(files.keySet()));
        Files.writeString(output.resolve(ResourceIndex.FILE), new ResourceIndex("main", List.of(entry)).format());
        return History.ofClasses(classes, "main").orElseThrow();
    }
}
