package dev.inchworm.processor.contract;

import dev.inchworm.schema.ObjectName;
import java.util.Objects;

/**
 * What a release cannot rely on while a migration is under way, though its entities imply it.
 *
 * @param release who concedes
 * @param from when it begins
 * @param through the last part of the migration in which it holds; as long as the release is alive
 */
public record Concession(Release release, Moment from, Moment through, Limit limit) {

    public Concession {
        Objects.requireNonNull(release);
        Objects.requireNonNull(limit);
        if (from.compareTo(through) > 0) {
            throw new IllegalArgumentException("From " + from + " through " + through);
        }
    }

    /** What the old release puts up with from {@code from} on, until it is gone. */
    public static Concession ofOld(Moment from, Limit limit) {
        return new Concession(Release.OLD, from, Moment.TIGHTEN, limit);
    }

    /** What the new release puts up with from its roll-out through {@code through}. */
    public static Concession ofNew(Moment through, Limit limit) {
        return new Concession(Release.NEW, Moment.ROLL_OUT, through, limit);
    }

    /** The same of a table by another name. */
    public Concession on(ObjectName table) {
        return new Concession(release, from, through, limit.on(table));
    }

    /** Whether it holds at {@code moment}. */
    public boolean holdsAt(Moment moment) {
        return from.compareTo(moment) <= 0 && moment.compareTo(through) <= 0;
    }

    /** A sentence: {@code From the roll-out on the old release reads NULL in …}. */
    public String text() {
        String when = release == Release.OLD ? "From " + from.text() + " on " : "Until " + end() + " ";
        return when + release.text() + " " + limit.text(release) + ".";
    }

    private String end() {
        return through == Moment.TIGHTEN ? "contract has tightened" : "the end of " + through.text();
    }
}
