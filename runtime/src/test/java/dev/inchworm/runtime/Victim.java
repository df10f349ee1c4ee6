package dev.inchworm.runtime;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Step;
import dev.inchworm.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** A migrator in a process of its own, which says what it does so that it can be killed at any point of it. */
public final class Victim {

    private Victim() {}

    /** Runs every phase on the database whose URL is the first argument, with small batches. */
    public static void main(String[] arguments) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(arguments[0]);
        Inchworm inchworm = configure(Inchworm.configure().dataSource(source))
                .listener(new Talking())
                .load();
        say("begin");
        inchworm.expand();
        inchworm.backfill();
        inchworm.contract(Gate.confirmed("nobody but the test is here"));
        say("end");
    }

    /** Starts one on {@code database}. */
    static Process start(TestDatabase database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Victim.class.getName(),
                        database.url())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static Configuration configure(Configuration configuration) {
        return configuration.migrations(Shop.second()).batchTarget(Duration.ofMillis(4));
    }

    private static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }

    private static final class Talking implements RunListener {
        @Override
        public void started(MigrationId migration, Step step, boolean undo) {
            say("started " + step.id());
        }

        @Override
        public void finished(MigrationId migration, Step step, boolean undo, Duration took) {
            say("finished " + step.id());
        }

        @Override
        public void retrying(MigrationId migration, Step step, int attempt, List<String> blockers) {
            say("retrying " + step.id());
        }

        @Override
        public void progressed(BackfillProgress progress) {
            say("batch " + progress.batches());
        }
    }
}
