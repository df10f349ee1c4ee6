package dev.inchworm.benchmark.ddl;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.history.Checksum;
import dev.inchworm.history.ResourceIndex;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.MigrationId;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
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

/** Class output with one migration that adds a column to {@code orders}, as the compiler would leave it. */
final class AddColumnDraft {

    static final String SQL = "ALTER TABLE \"orders\" ADD COLUMN \"more\" bigint;\n";

    private AddColumnDraft() {}

    /** Writes it under {@code classes}. */
    static void write(Path classes) throws IOException {
        Manifest manifest = new Manifest(
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(Map.of("postgresql", ServerVersion.ofMajor(14))),
                Optional.empty(),
                List.of(new Change.AddColumn(ObjectName.of("orders"), Column.of("more", Type.Simple.INT64, true), 3)),
                new TreeSet<>(),
                List.of(),
                new TreeSet<>(),
                new TreeSet<>());
        SortedMap<String, String> files = new TreeMap<>();
        files.put(ManifestCodec.FILE, ManifestCodec.format(manifest));
        files.put(
                "postgresql/1-expand.sql",
                "--! e1 transaction reversible lock=\"ACCESS EXCLUSIVE\" on=\"orders\"\n-- Adds column orders.more.\n"
                        + SQL);
        files.put(
                "postgresql/undo.sql",
                "--! e1 transaction reversible lock=\"ACCESS EXCLUSIVE\" on=\"orders\"\n-- Drops it.\n"
                        + "ALTER TABLE \"orders\" DROP COLUMN \"more\";\n");
        Path output = classes.resolve(ResourceIndex.folder("main"));
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = output.resolve("next").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        ResourceIndex.Entry entry = new ResourceIndex.Entry(
                MigrationId.NEXT, Checksum.of(files), "com.acme.migrations.NextMigration", List.copyOf(files.keySet()));
        Files.writeString(output.resolve(ResourceIndex.FILE), new ResourceIndex("main", List.of(entry)).format());
    }
}
