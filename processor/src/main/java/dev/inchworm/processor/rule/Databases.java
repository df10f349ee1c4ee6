package dev.inchworm.processor.rule;

import dev.inchworm.dialect.Target;
import java.util.List;
import java.util.stream.Collectors;

/** How messages speak of the databases that plans are asked for. */
final class Databases {

    private static final String POSTGRESQL = "postgresql";

    private Databases() {}

    /** {@code PostgreSQL 14, MySQL 8}: each with the oldest version it has to work on. */
    static String list(List<Target> targets) {
        return targets.stream().map(Databases::name).collect(Collectors.joining(", "));
    }

    /** Why a NOT NULL column without a value cannot be added, a line for each database. */
    static String onAddingNotNull(List<Target> targets) {
        return targets.stream()
                .map(target -> target.dialect().name().equals(POSTGRESQL)
                        ? "On " + name(target)
                                + " ADD COLUMN fails on a table with rows, and so would every insert of the"
                                + " running release."
                        : "On " + name(target) + " ADD COLUMN invents 0 or '' for rows that exist, and inserts of the"
                                + " running release fail.")
                .collect(Collectors.joining("\n"));
    }

    private static String name(Target target) {
        return target.dialect().displayName() + " " + target.minimum().brief();
    }
}
