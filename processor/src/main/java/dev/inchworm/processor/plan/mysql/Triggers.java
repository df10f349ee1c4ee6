package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.MySqlTriggers;
import dev.inchworm.dialect.MySqlTriggers.Event;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.schema.ObjectName;
import java.util.List;

/** The steps that make triggers and take them away. */
final class Triggers {

    /**
     * The order in which those are made that keep columns equal, one statement after the other: a row that was inserted before the
     * first of them, or between the two, has no value in the new column, which the one on UPDATE sees. The other way round a row could
     * have one and be updated without it. They end in the opposite order.
     */
    static final List<Event> IN_ORDER = List.of(Event.UPDATE, Event.INSERT);

    private Triggers() {}

    /** One of them. */
    static Sketch create(Workbench bench, MySqlTriggers triggers, Event event, String comment) {
        return bench.statement(
                triggers.table(),
                Effects.trigger(triggers.table(), triggers.name(event)),
                comment,
                triggers.create(event));
    }

    /** The end of one of them. */
    static Sketch drop(Workbench bench, MySqlTriggers triggers, Event event, String comment) {
        return bench.statement(
                triggers.table(),
                Effects.noTrigger(triggers.table(), triggers.name(event)),
                comment,
                triggers.drop(event));
    }

    /** A look, by {@code query}, at whether the expression for {@code column} is one over the table. */
    static Sketch probe(ObjectName table, String column, String query) {
        return Sketch.check(
                List.of(table),
                "the expression for " + table + "." + column + " finds something where nothing is",
                "Tries the expression for " + table + "." + column + " without running it: a wrong name shows here,\n"
                        + "and not in the statements of the running release.",
                query);
    }
}
