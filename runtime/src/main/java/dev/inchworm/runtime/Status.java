package dev.inchworm.runtime;

import dev.inchworm.migration.Phase;
import java.util.List;
import java.util.Optional;

/**
 * How things stand on a database.
 *
 * @param unit whose history this is about
 * @param server product and version: {@code PostgreSQL 18.1}
 * @param database the database, without any password
 * @param running who is migrating right now, on whatever machine
 * @param migrations all that the files or the journal know, in order
 * @param instances of the application that registered, in the order in which they did
 * @param problems why nothing can be done forward, each with its fix
 * @param rollOutWaitsFor what else the roll-out has to wait for, once all is backfilled
 * @param warnings what is worth knowing before more is done, each with its fix
 */
public record Status(
        String unit,
        String server,
        String database,
        Optional<RunningNow> running,
        List<MigrationStatus> migrations,
        List<InstanceStatus> instances,
        List<String> problems,
        List<String> rollOutWaitsFor,
        List<String> warnings) {

    public Status {
        migrations = List.copyOf(migrations);
        instances = List.copyOf(instances);
        problems = List.copyOf(problems);
        rollOutWaitsFor = List.copyOf(rollOutWaitsFor);
        warnings = List.copyOf(warnings);
    }

    /** Whether nothing is left to do. */
    public boolean isDone() {
        return problems.isEmpty()
                && migrations.stream()
                        .allMatch(migration -> migration.stage() == MigrationStatus.Stage.DONE
                                || migration.stage() == MigrationStatus.Stage.FOREIGN);
    }

    /** Whether the release that has these migrations may be rolled out. */
    public boolean isReadyToRollOut() {
        return problems.isEmpty()
                && rollOutWaitsFor.isEmpty()
                && migrations.stream().allMatch(MigrationStatus::isReadyToRollOut);
    }

    /** The first phase that something can be done of now; empty when nothing can. */
    public Optional<Phase> next() {
        return migrations.stream()
                .filter(migration -> migration.stage() != MigrationStatus.Stage.WAITING)
                .flatMap(migration -> migration.next().stream())
                .min(Phase::compareTo);
    }
}
