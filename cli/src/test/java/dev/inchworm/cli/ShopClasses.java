package dev.inchworm.cli;

import dev.inchworm.dialect.ServerVersion;
import dev.inchworm.history.ResourceIndex;
import dev.inchworm.migration.Manifest;
import dev.inchworm.migration.ManifestCodec;
import dev.inchworm.migration.MigrationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A folder of classes with the migrations of a small shop, as a compile would leave it. */
final class ShopClasses {

    private static final String INITIAL = """
            --! e1 transaction reversible on="orders"
            -- Creates table orders.
            CREATE TABLE "orders" ("id" bigint PRIMARY KEY, "customer_id" bigint NOT NULL, "note" text);
            """;

    private static final String INITIAL_UNDO = """
            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            DROP TABLE "orders";
            """;

    private static final String EXPAND = """
            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            -- Adds column orders.created_by, nullable for now. Catalog-only: milliseconds under the lock.
            ALTER TABLE "orders" ADD COLUMN "created_by" bigint;
            """;

    private static final String BACKFILL = """
            --! b1 backfill reversible on="orders" key="id" column="created_by"
            -- Fills orders.created_by in rows that existed before.
            UPDATE "orders" SET "created_by" = ("customer_id") WHERE "created_by" IS NULL AND /* window */ TRUE;
            """;

    private static final String CONTRACT = """
            --! t1 check reversible on="orders" complaint="orders.created_by is still NULL in some rows"
            -- Looks for rows without a value.
            SELECT 1 FROM "orders" WHERE "created_by" IS NULL;

            --! r1 transaction irreversible lock="ACCESS EXCLUSIVE" on="orders"
            -- Drops column orders.note with its data.
            ALTER TABLE "orders" DROP COLUMN "note";
            """;

    private static final String UNDO = """
            --! e1 check reversible on="orders" complaint="orders.created_by holds what only the new release wrote"
            SELECT 1 FROM "orders" WHERE "created_by" <> "customer_id";

            --! e1 transaction reversible lock="ACCESS EXCLUSIVE" on="orders"
            ALTER TABLE "orders" DROP COLUMN "created_by";
            """;

    private final Path classes;
    private final List<ResourceIndex.Entry> entries = new ArrayList<>();

    private final String dialect;

    private ShopClasses(Path classes, String dialect) {
        this.classes = classes;
        this.dialect = dialect;
    }

    /** Both migrations for MySQL, in {@code classes}. */
    static Path forMySql(Path classes) throws IOException {
        ShopClasses shop = new ShopClasses(classes, "mysql");
        shop.add(
                "0001-initial",
                Map.of(
                        "1-expand.sql",
                        statement("reversible", "present table=\"orders\"", INITIAL),
                        "undo.sql",
                        statement("reversible", "absent table=\"orders\"", INITIAL_UNDO)));
        shop.add(
                "0002-orders-created-by",
                Map.of(
                        "1-expand.sql",
                        statement("reversible", "present column=\"created_by\" of=\"orders\"", EXPAND),
                        "2-backfill.sql",
                        quoted(BACKFILL),
                        "3-contract.sql",
                        statement("irreversible", "absent column=\"note\" of=\"orders\"", CONTRACT),
                        "undo.sql",
                        statement("reversible", "absent column=\"created_by\" of=\"orders\"", UNDO)));
        return shop.write();
    }

    /** The same steps where each change of a table commits by itself. */
    private static String statement(String reversibility, String effect, String script) {
        return quoted(script)
                .replace(
                        " transaction " + reversibility + " ",
                        " statement " + reversibility + " effect=" + effect + " ")
                .replace("text)", "text) ENGINE=InnoDB");
    }

    /** Names in the SQL in backticks; those in headers stay as they are. */
    private static String quoted(String script) {
        return script.lines()
                .map(line -> line.startsWith("--!") ? line : line.replace('"', '`'))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Both migrations, in {@code classes}. */
    static Path in(Path classes) throws IOException {
        ShopClasses shop = new ShopClasses(classes, "postgresql");
        shop.add("0001-initial", Map.of("1-expand.sql", INITIAL, "undo.sql", INITIAL_UNDO));
        shop.add(
                "0002-orders-created-by",
                Map.of(
                        "1-expand.sql",
                        EXPAND,
                        "2-backfill.sql",
                        BACKFILL,
                        "3-contract.sql",
                        CONTRACT,
                        "undo.sql",
                        UNDO));
        return shop.write();
    }

    /** The same and a draft. */
    static Path withDraft(Path classes) throws IOException {
        ShopClasses shop = new ShopClasses(in(classes), "postgresql");
        shop.add("0001-initial", Map.of("1-expand.sql", INITIAL, "undo.sql", INITIAL_UNDO));
        shop.add(
                "next",
                Map.of(
                        "1-expand.sql",
                        "--! e1 transaction reversible on=\"more\"\n-- Creates table more.\nCREATE TABLE more (id int);\n",
                        "undo.sql",
                        "--! e1 transaction reversible on=\"more\"\nDROP TABLE more;\n"));
        return shop.write();
    }

    private void add(String folder, Map<String, String> files) throws IOException {
        Path target = classes.resolve(ResourceIndex.folder("main")).resolve(folder);
        Files.createDirectories(target.resolve(dialect));
        List<String> paths = new ArrayList<>(List.of(ManifestCodec.FILE));
        Files.writeString(
                target.resolve(ManifestCodec.FILE),
                ManifestCodec.format(
                        Manifest.of(Optional.empty(), Map.of(dialect, ServerVersion.ofMajor(8)), List.of(), Set.of())));
        for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
            Files.writeString(target.resolve(dialect).resolve(file.getKey()), file.getValue());
            paths.add(dialect + "/" + file.getKey());
        }
        MigrationId id = MigrationId.ofFolder(folder).orElseThrow();
        String checksum = String.format("%064x", entries.size() + 1);
        entries.add(new ResourceIndex.Entry(id, checksum, "shop.migrations.M" + id.number(), paths));
    }

    private Path write() throws IOException {
        Path folder = classes.resolve(ResourceIndex.folder("main"));
        Files.writeString(folder.resolve(ResourceIndex.FILE), new ResourceIndex("main", entries).format());
        return classes;
    }
}
