package dev.inchworm.processor.prove;

import dev.inchworm.schema.SchemaObject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A column of the database, whatever it is called, and what is in it.
 */
final class Holder {

    private final Optional<SchemaObject> own;
    private final Set<SchemaObject> holds = new HashSet<>();
    private boolean filled;
    private boolean straggling;
    private String unfilled = "nothing fills it in the rows that exist";

    Holder(Optional<SchemaObject> own, boolean filled) {
        this.own = own;
        this.filled = filled;
        own.ifPresent(holds::add);
    }

    /** What the old release calls it, where it is one that it knows: its table and its name. */
    Optional<SchemaObject> own() {
        return own;
    }

    /** The columns of the old release whose value it holds, in all rows; to be changed. */
    Set<SchemaObject> holds() {
        return holds;
    }

    /** Whether each row that exists has a value in it. */
    boolean isFilled() {
        return filled;
    }

    void fill() {
        filled = true;
    }

    /** It is not filled any more. */
    void empty(String why) {
        filled = false;
        unfilled = why;
    }

    /** Where nothing else has filled it, this is why. */
    void leave(String why) {
        unfilled = why;
    }

    /** Why it is not filled. */
    String unfilled() {
        return unfilled;
    }

    /** Whether the old release leaves rows without a value that contract has to fill. */
    boolean isStraggling() {
        return straggling;
    }

    void straggle(boolean left) {
        straggling = left;
    }
}
