package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.Dialect;
import dev.inchworm.migration.Step;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.diagnostic.Place;
import dev.inchworm.schema.ObjectName;

/**
 * Why a plan must not be carried out.
 *
 * @param code what kind of flaw
 * @param step after which, or in which, it shows: {@code step e2}, {@code the undo of step e2}, {@code the last step}
 * @param table the table that it is about
 * @param statement that fails: one of a release, in words ({@code INSERT of the old release into orders}), or of the step
 * @param why after a colon: {@code created_by is NOT NULL and it gives no value for it}
 */
public record Flaw(Code code, String step, ObjectName table, String statement, String why) {

    private static final int LONGEST = 140;

    static String in(Step step) {
        return "step " + step.id();
    }

    static String inUndoOf(Step step) {
        return "the undo of step " + step.id();
    }

    /** As a problem of a compile for {@code dialect}, shown at {@code place}. */
    public Diagnostic at(Place place, Dialect dialect) {
        return Diagnostic.of(code, place, step, dialect.displayName(), inShort(), why, dialect.name());
    }

    /** The statement on one line that can be taken in at a glance. */
    private String inShort() {
        String line = String.join(" ", statement.split("\\s+"));
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** What tells it from others, whatever the step that it shows in. */
    record Gist(Code code, ObjectName table, String statement, String why) {}

    Gist gist() {
        return new Gist(code, table, statement, why);
    }
}
