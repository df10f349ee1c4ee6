package dev.inchworm.benchmark.flyway;

import java.util.Locale;
import org.flywaydb.core.Flyway;

/** Flyway in a process of its own: by its API, so that it is spared what a command line costs. */
public final class FlywayRun {

    private FlywayRun() {}

    /** Arguments: {@code validate} or {@code migrate}, the JDBC URL, the folder. */
    public static void main(String[] arguments) {
        Flyway flyway = Flyway.configure()
                .dataSource(arguments[1], "postgres", "postgres")
                .locations("filesystem:" + arguments[2])
                .load();
        switch (arguments[0].toLowerCase(Locale.ROOT)) {
            case "validate" -> flyway.validate();
            case "migrate" -> flyway.migrate();
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }
}
