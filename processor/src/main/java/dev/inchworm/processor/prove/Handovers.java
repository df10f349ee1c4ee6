package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Carriers.Event;
import dev.inchworm.processor.prove.Carriers.Task;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Whether values that move from row to row are in both places for as long as both releases may be alive: triggers carry each
 * write over, nobody who writes lacks the rights that they need, a backfill after them does the same for the rows that exist,
 * and somebody compares, and looks for values that no row is there for.
 */
final class Handovers {

    private final List<Handover> all;
    private final Replay replay;
    private final Conceded conceded;
    private final Consumer<Flaw> flaws;
    private final Carriers carriers;
    private final List<Step> checks = new ArrayList<>();
    private final Set<Handover> filled = new HashSet<>();
    private final Set<Handover> begun = new HashSet<>();

    Handovers(Trial trial, Replay replay, Conceded conceded, Consumer<Flaw> flaws) {
        this.all = trial.handovers();
        this.replay = replay;
        this.conceded = conceded;
        this.flaws = flaws;
        this.carriers = new Carriers(replay);
    }

    /** A step has been carried out. */
    void follow(Step step) {
        if (all.isEmpty()) {
            return;
        }
        if (step.work() instanceof Work.Check) {
            checks.add(step);
        }
        for (Handover own : all) {
            if (step.phase() == Phase.EXPAND && unlinked(own).isEmpty() && begun.add(own)) {
                begin(own, Flaw.in(step));
            }
            if (step.work() instanceof Work.Backfill backfill
                    && backfill.table().equals(own.source())
                    && backfill.columns().containsAll(own.old())
                    && unlinked(own).isEmpty()) {
                filled.add(own);
            }
        }
    }

    /** The triggers are there. */
    private void begin(Handover own, String step) {
        if (carriers.needRights() && none(own, check -> text(check).mentions("has_table_privilege"))) {
            flaw(own, step, "nothing looks before the triggers come whether all who write may do what these do");
        }
        boolean overwrites = own.several() && own.referring().equals(own.source());
        if (overwrites
                && checks.stream()
                        .filter(check -> check.tables().equals(List.of(own.source())))
                        .noneMatch(check ->
                                comparesAll(check, own.old()) && text(check).mentions(own.reference()))) {
            flaw(own, step, "nothing looks before the triggers come whether rows that are to share a value do");
        }
    }

    private boolean none(Handover own, Predicate<Step> like) {
        return checks.stream()
                .filter(check ->
                        check.tables().contains(own.source()) && check.tables().contains(own.target()))
                .noneMatch(like);
    }

    /** Both releases are about to write. */
    void rollOut(String last) {
        for (Handover own : all) {
            unlinked(own).ifPresent(why -> flaw(own, last, why));
            if (!filled.contains(own)) {
                flaw(own, last, "no backfill after the triggers carries over what is in the rows that exist");
            }
            compared(own, Phase.BACKFILL, last);
            conceded(own, last);
        }
    }

    /** The new release writes, and undo is open: the old one may come back. */
    void stayOpen(Set<ObjectName> tables, String step) {
        for (Handover own : all) {
            if (tables.stream().anyMatch(own::isOf)) {
                unlinked(own).ifPresent(why -> flaw(own, step, why + ", though undo is still open"));
            }
        }
    }

    /** The end of what can be undone. */
    void tightened(String last) {
        all.forEach(own -> compared(own, Phase.TIGHTEN, last));
    }

    /** What is missing of the triggers. */
    private Optional<String> unlinked(Handover own) {
        if (replay.isSilent(own.source()) || replay.isSilent(own.target())) {
            return Optional.empty();
        }
        List<Task> toReferring = new ArrayList<>();
        List<Task> toReferred = new ArrayList<>();
        Predicate<CarryingText> knows = text -> knows(text, own);
        Predicate<CarryingText> updates =
                text -> text.writes(own.referred(), "update") && text.locks(own.referred()) && knows(text, own);
        toReferring.add(new Task(Event.UPDATE, knows.and(text -> text.writes(own.referring(), "update"))));
        toReferred.add(new Task(Event.UPDATE, updates));
        toReferred.add(new Task(Event.INSERT, updates));
        if (!own.stay()) {
            toReferring.add(new Task(Event.UPDATE, text -> text.writes(own.referring(), "insert", "into")));
            toReferring.add(new Task(Event.INSERT, knows.and(text -> text.writes(own.referring(), "insert", "into"))));
            toReferring.add(new Task(
                    Event.DELETE,
                    text -> text.writes(own.referring(), "delete", "from") && text.mentions(own.reference())));
            toReferred.add(new Task(
                    Event.DELETE, text -> text.writes(own.referred(), "update") && text.mentions(own.reference())));
        }
        if (!carriers.all(own.referred(), toReferring)) {
            return Optional.of("nothing carries over to " + own.referring() + " what is written to " + own.referred());
        }
        if (!carriers.all(own.referring(), toReferred)) {
            return Optional.of("nothing carries over to " + own.referred() + " what is written to " + own.referring());
        }
        boolean waited = own.stay() && own.referring().equals(own.target());
        return !waited || isGivenAtOnce(own)
                ? Optional.empty()
                : Optional.of("nothing gives rows that are inserted into " + own.target() + " what waits for them");
    }

    /** Whether rows have their values before the server looks whether there are any. */
    private boolean isGivenAtOnce(Handover own) {
        return replay.state(own.target()).triggers().stream().anyMatch(trigger -> {
            CarryingText text =
                    new CarryingText(replay.stored().tokens(trigger.body()).list());
            Assignments given = Assignments.of(trigger, replay.stored());
            return given.onInsert()
                    && (text.says("for", "no", "key", "update") || text.locks(own.source()))
                    && text.mentions(own.old())
                    && given.sources().keySet().containsAll(own.next());
        });
    }

    private static boolean knows(CarryingText text, Handover own) {
        return text.mentions(own.old()) && text.mentions(own.next()) && text.mentions(own.reference());
    }

    private void compared(Handover own, Phase phase, String last) {
        String when = phase.name().toLowerCase(Locale.ROOT);
        Predicate<Step> compares = check -> check.phase() == phase
                && comparesAll(check, own.old())
                && comparesAll(check, own.next())
                && text(check).mentions(own.reference());
        if (none(own, compares)) {
            flaw(own, last, "nothing looks, in " + when + ", whether both are equal");
        }
        boolean lacksRow = own.referring().equals(own.target()) || own.loose();
        // A row that both releases know may be about to be inserted for as long as the old one is alive.
        boolean mayWait = lacksRow && (!own.stay() || phase == Phase.TIGHTEN);
        if (mayWait
                && none(
                        own,
                        check -> check.phase() == phase
                                && text(check).mentions(own.old())
                                && text(check).mentions(own.reference())
                                && text(check).says("is", "not", "null")
                                && text(check).says("not", "exists"))) {
            flaw(
                    own,
                    last,
                    "nothing looks, in " + when + ", for values that no row of " + own.target() + " is there for");
        }
    }

    private boolean comparesAll(Step check, List<String> columns) {
        return text(check).mentions(columns) && text(check).compares();
    }

    private CarryingText text(Step check) {
        return new CarryingText(replay.stored().tokens(check.sql()).list());
    }

    private void conceded(Handover own, String last) {
        waits(Release.OLD, own.source(), own.target(), own, last);
        waits(Release.NEW, own.target(), own.source(), own, last);
        own.leftOut().forEach(column -> leftOut(own, column, last));
        own.needed().stream()
                .filter(column -> !conceded.at(
                        Moment.ROLL_OUT,
                        Release.NEW,
                        own.target(),
                        limit -> limit instanceof Limit.ReadsNull of
                                && of.column().equals(column)))
                .forEach(column -> flaw(
                        own,
                        last,
                        "the contract does not say that the new release reads NULL in " + column
                                + " of rows that got no value"));
        if (own.stay()) {
            own.old().forEach(column -> shares(Release.OLD, own.source(), column, own, last));
            own.next().forEach(column -> shares(Release.NEW, own.target(), column, own, last));
        }
    }

    /** The new release writes rows without it, or NULL to its own. */
    private void leftOut(Handover own, String column, String last) {
        boolean takes = replay.isSilent(own.source())
                || replay.relation(own.source())
                        .flatMap(relation -> relation.base().column(column))
                        .filter(Column::nullable)
                        .isPresent();
        if (!takes) {
            flaw(
                    own,
                    last,
                    own.source() + "." + column + " takes no NULL, and the new release may have no value for it");
        }
        boolean said = conceded.at(
                Moment.ROLL_OUT,
                Release.OLD,
                own.source(),
                limit -> limit instanceof Limit.ReadsNull of && of.column().equals(column));
        if (!said) {
            flaw(own, last, "the contract does not say that the old release reads NULL in " + column);
        }
    }

    private void waits(Release release, ObjectName table, ObjectName other, Handover own, String last) {
        boolean said = conceded.at(
                Moment.ROLL_OUT,
                release,
                table,
                limit -> limit instanceof Limit.MayDeadlock of && of.other().equals(other));
        if (!said) {
            flaw(own, last, "the contract does not say that " + release.text() + " may see deadlocks on " + table);
        }
    }

    private void shares(Release release, ObjectName table, String column, Handover own, String last) {
        boolean said = conceded.at(
                Moment.ROLL_OUT,
                release,
                table,
                limit -> limit instanceof Limit.ThroughLink of
                        && of.column().equals(column)
                        && of.several() == own.several());
        if (!said) {
            flaw(
                    own,
                    last,
                    "the contract does not say with which rows " + release.text() + " shares " + table + "." + column);
        }
    }

    private void flaw(Handover own, String step, String why) {
        flaws.accept(new Flaw(
                Code.IW697,
                step,
                own.target(),
                "SELECT " + String.join(", ", own.next()) + " FROM " + own.target() + " by the new release",
                why));
    }
}
