package dev.inchworm.benchmark.backfill;

import dev.inchworm.history.Accept;
import dev.inchworm.history.History;
import dev.inchworm.migration.Step;
import dev.inchworm.runtime.Configuration;
import dev.inchworm.runtime.Inchworm;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A table of orders, about 240 bytes a row with three indexes, whose second release adds a column that is filled from
 * another one; planned by the processor like anybody's.
 */
final class Orders {

    private static final String RELEASE_1 = """
            package benchmark;
            import dev.inchworm.mapping.*;
            @Table(name = "orders")
            @Index(columns = "customer_id")
            @Index(columns = "created")
            class Orders {
                @Id long id;
                java.util.UUID customerId;
                String email;
                int status;
                java.math.BigDecimal amount;
                java.time.Instant created;
                @Column(length = 200) String note;
            }
            """;
    private static final String RELEASE_2 = RELEASE_1.replace(
            "@Id long id;", "@Id long id;\n    @dev.inchworm.hint.Backfill(\"customer_id\") java.util.UUID createdBy;");

    private static final String ROWS = """
            SET session_replication_role = replica;
            INSERT INTO orders (id, customer_id, email, status, amount, created, note) SELECT i, gen_random_uuid(), \
            'user' || (i::bigint * 7919 %% 1000003) || '@example.com', i %% 5, (i %% 100000) / 100.0, \
            now() - i * interval '1 second', repeat(md5(i::text), 4) FROM generate_series(1, %d) i""";

    private final Path directory;

    private Orders(Path directory) {
        this.directory = directory;
    }

    /**
     * Compiles and accepts both releases in {@code work}.
     *
     * @param dialect for which database
     */
    static Orders planned(Path work, String dialect) throws IOException {
        Path directory = work.resolve("inchworm");
        accept(work.resolve("1"), RELEASE_1, directory, "initial", dialect);
        accept(work.resolve("2"), RELEASE_2, directory, "orders-created-by", dialect);
        return new Orders(directory);
    }

    private static void accept(Path work, String source, Path directory, String name, String dialect)
            throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes"));
        Path file = Files.writeString(work.resolve("Orders.java"), source);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        String path = System.getProperty("java.class.path");
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    path,
                    "-processorpath",
                    path,
                    "-Ainchworm.dialects=" + dialect,
                    "-Ainchworm.dir=" + directory);
            if (!javac.getTask(messages, files, null, options, null, files.getJavaFileObjects(file))
                    .call()) {
                throw new IllegalStateException("The model does not compile:\n" + messages + File.separator);
            }
        }
        History built = History.ofClasses(classes, "main")
                .orElseThrow(() -> new IllegalStateException("The processor wrote nothing: " + messages));
        Accept.accept(directory, built, name);
    }

    /** Inchworm on one of the databases. */
    Configuration inchworm(DataSource database) {
        return Inchworm.configure().dataSource(database).directory(directory);
    }

    /** Makes {@code database}: both releases expanded, the rows of the time before, the new column empty. */
    void fill(Server server, String database, long rows) throws SQLException {
        server.execute("postgres", "DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
        server.execute("postgres", "CREATE DATABASE " + database);
        inchworm(server.source(database)).load().expand();
        server.execute(database, ROWS.formatted(rows));
        server.execute(database, "VACUUM (FREEZE, ANALYZE) orders");
        server.execute("postgres", "CHECKPOINT");
    }

    /** The backfill's own UPDATE, as it stands: over the whole table. */
    String update(DataSource database) {
        Step step = inchworm(database).load().plan().stream()
                .map(planned -> planned.step())
                .filter(planned -> planned.work() instanceof Step.Work.Backfill)
                .findFirst()
                .orElseThrow();
        return step.sql();
    }
}
