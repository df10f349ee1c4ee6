package dev.inchworm.runtime.preflight;

import dev.inchworm.migration.MigrationId;
import dev.inchworm.migration.Part;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.runtime.platform.ColumnFate;
import dev.inchworm.runtime.platform.Dependent;
import dev.inchworm.runtime.platform.ServerFacts;
import dev.inchworm.runtime.platform.TableFacts;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a run is about to do, and where.
 *
 * @param steps in order of execution
 * @param first whether nothing was ever done here
 * @param terminates whether the run was asked to end sessions that are in its way
 * @param tables every table of the steps, existing or not
 */
record Scene(
        List<Planned> steps,
        boolean first,
        boolean terminates,
        ServerFacts server,
        Map<ObjectName, TableFacts> tables) {

    Scene {
        steps = List.copyOf(steps);
        tables = Map.copyOf(tables);
    }

    /**
     * A step that is about to be executed.
     *
     * @param created the tables that it creates
     * @param changed the tables whose definition it changes
     * @param fates what becomes of columns that something may depend on, with what does
     * @param unfit what it does that this server refuses to do to a partitioned table
     * @param addsTrigger whether it puts a trigger on a table
     */
    record Planned(
            MigrationId migration,
            Step step,
            List<ObjectName> created,
            List<ObjectName> changed,
            Map<ColumnFate, List<Dependent>> fates,
            List<String> unfit,
            boolean addsTrigger) {

        Planned {
            created = List.copyOf(created);
            changed = List.copyOf(changed);
            unfit = List.copyOf(unfit);
            fates = Map.copyOf(fates);
        }

        boolean isIndexBuild() {
            return step.work() instanceof Work.Statement statement
                    && (statement.effect() instanceof Effect.IndexPresent
                            || statement.effect() instanceof Effect.IndexAbsent);
        }
    }

    /** The same place with these steps. */
    Scene with(List<Planned> others) {
        return new Scene(others, first, terminates, server, tables);
    }

    /** What is known of the tables that {@code names} name and that exist. A view that gives way to a table is none. */
    Stream<TableFacts> existing(List<ObjectName> names) {
        return names.stream()
                .map(tables::get)
                .filter(table -> table != null && table.exists())
                .filter(table -> table.kind() != TableFacts.Kind.VIEW || !isToCome(table.name()));
    }

    private boolean isToCome(ObjectName table) {
        return steps.stream()
                .anyMatch(planned -> planned.step().work() instanceof Work.Statement statement
                        && statement.effect() instanceof Effect.Present present
                        && present.part().equals(Part.table(table)));
    }

    /** A step that runs a backfill. */
    record Filling(Planned planned, Work.Backfill work, TableFacts table) {}

    /** The backfills, of tables that exist. */
    Stream<Filling> backfills() {
        return steps.stream()
                .filter(planned -> planned.step().work() instanceof Work.Backfill)
                .flatMap(planned -> {
                    Work.Backfill work = (Work.Backfill) planned.step().work();
                    return existing(List.of(work.table())).map(table -> new Filling(planned, work, table));
                });
    }
}
