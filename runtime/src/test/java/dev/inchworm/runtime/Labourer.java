package dev.inchworm.runtime;

import dev.inchworm.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that does its share of a backfill, unhurriedly, and tells of each batch. */
public final class Labourer {

    private Labourer() {}

    /** Backfills the database whose URL is the first argument. */
    public static void main(String[] arguments) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(arguments[0]);
        Inchworm inchworm = Inchworm.configure()
                .dataSource(source)
                .migrations(Shop.second())
                .backfill(BackfillPolicy.DEFAULT
                        .withBatchTarget(Duration.ofMillis(4))
                        .withDutyCycle(25)
                        .withWorkers(2)
                        .withLease(Duration.ofSeconds(1)))
                .load();
        inchworm.backfill(progress -> {
            System.out.println("batch " + progress.batches());
            System.out.flush();
        });
    }

    /** Starts one on {@code database}. */
    static Process start(TestDatabase database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Labourer.class.getName(),
                        database.url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
