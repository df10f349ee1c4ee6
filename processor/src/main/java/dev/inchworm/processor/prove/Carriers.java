package dev.inchworm.processor.prove;

import dev.inchworm.dialect.MySqlDialect;
import dev.inchworm.dialect.catalog.Trigger;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The triggers that carry values over to rows of another table. On PostgreSQL one does so whatever happens to a row; on MySQL and
 * MariaDB there is one for each event, which has to keep quiet while the one over there writes back.
 */
record Carriers(Replay replay) {

    /** What happens to a row. */
    enum Event {
        INSERT,
        UPDATE,
        DELETE
    }

    /**
     * What a trigger has to do.
     *
     * @param event when
     * @param like what its text shows
     */
    record Task(Event event, Predicate<CarryingText> like) {}

    /** Whether triggers need rights that those who fire them may lack. */
    boolean needRights() {
        return !isMySql();
    }

    private boolean isMySql() {
        return replay.stored().dialect() instanceof MySqlDialect;
    }

    /** Whether triggers of {@code table} do all of {@code tasks}. */
    boolean all(ObjectName table, List<Task> tasks) {
        List<Trigger> triggers = List.copyOf(replay.state(table).triggers());
        return isMySql()
                ? tasks.stream().allMatch(task -> triggers.stream()
                        .filter(trigger ->
                                trigger.when().toUpperCase(Locale.ROOT).contains(task.event.name()))
                        .map(this::text)
                        .anyMatch(text -> text.forgets() && task.like.test(text)))
                : triggers.stream()
                        .filter(trigger -> firesAlways(trigger, tasks))
                        .map(this::text)
                        .anyMatch(text -> tasks.stream().allMatch(task -> task.like.test(text)));
    }

    /** Whether it fires for every row, whatever happens to it. */
    private static boolean firesAlways(Trigger trigger, List<Task> tasks) {
        String when = trigger.when().toUpperCase(Locale.ROOT);
        return trigger.trait().isEmpty()
                && when.startsWith("AFTER ")
                && !when.contains(" WHEN ")
                && when.contains("INSERT")
                && !when.contains("UPDATE OF")
                && tasks.stream().allMatch(task -> when.contains(task.event.name()));
    }

    private CarryingText text(Trigger trigger) {
        return new CarryingText(replay.stored().tokens(trigger.body()).list());
    }
}
