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
 * Whether values that move to rows of another table, or come from them, are in both places for as long as both releases may
 * be alive: triggers carry each write over, a backfill after them does so for the rows that exist, and somebody compares.
 */
final class Relocations {

    private final List<Relocation> all;
    private final Replay replay;
    private final Conceded conceded;
    private final Consumer<Flaw> flaws;
    private final Carriers carriers;
    private final List<Step> checks = new ArrayList<>();
    private final Set<Relocation> filled = new HashSet<>();
    private final Set<Relocation> begun = new HashSet<>();

    Relocations(Trial trial, Replay replay, Conceded conceded, Consumer<Flaw> flaws) {
        this.all = trial.relocations();
        this.replay = replay;
        this.conceded = conceded;
        this.flaws = flaws;
        this.carriers = new Carriers(replay);
    }

    /** A step has been carried out. */
    void follow(Step step) {
        for (Relocation own : all) {
            if (step.phase() == Phase.EXPAND && unlinked(own).isEmpty() && begun.add(own)) {
                begin(own, Flaw.in(step));
            }
        }
        if (step.work() instanceof Work.Check) {
            checks.add(step);
        } else if (step.work() instanceof Work.Backfill backfill) {
            for (Relocation own : all) {
                if (backfill.table().equals(own.parent())
                        && backfill.columns().contains(own.column())
                        && unlinked(own).isEmpty()) {
                    filled.add(own);
                }
            }
        }
    }

    /** The triggers are there. */
    private void begin(Relocation own, String step) {
        boolean asked = !carriers.needRights()
                || checks.stream()
                        .anyMatch(check -> check.tables().contains(own.parent())
                                && check.tables().contains(own.child())
                                && replay.stored().tokens(check.sql()).mention("has_table_privilege"));
        if (!asked) {
            flaw(own, step, "nothing looks before the triggers come whether all who write may do what these do");
        }
    }

    /** Both releases are about to write. */
    void rollOut(String last) {
        for (Relocation own : all) {
            linked(own, last, "");
            if (!filled.contains(own)) {
                flaw(own, last, "no backfill after the triggers carries over what is in the rows that exist");
            }
            compared(own, Phase.BACKFILL, last);
            conceded(own, last);
        }
    }

    /** The new release writes, and undo is open: the old one may come back. */
    void stayOpen(Set<ObjectName> tables, String step) {
        for (Relocation own : all) {
            if (tables.contains(own.parent()) || tables.contains(own.child())) {
                linked(own, step, ", though undo is still open");
            }
        }
    }

    /** The end of what can be undone. */
    void tightened(String last) {
        all.forEach(own -> compared(own, Phase.TIGHTEN, last));
    }

    private void linked(Relocation own, String step, String though) {
        unlinked(own).ifPresent(why -> flaw(own, step, why + though));
    }

    /** What is missing of the triggers. */
    private Optional<String> unlinked(Relocation own) {
        if (replay.isSilent(own.parent()) || replay.isSilent(own.child())) {
            return Optional.empty();
        }
        Predicate<CarryingText> knows =
                text -> text.mentions(own.element()) && text.mentions(own.column()) && text.mentions(own.reference());
        Predicate<CarryingText> inserts = text -> text.writes(own.child(), "insert", "into");
        Predicate<CarryingText> deletes = text -> text.writes(own.child(), "delete", "from");
        List<Task> toRows = List.of(
                new Task(Event.INSERT, knows.and(inserts)),
                new Task(Event.UPDATE, knows.and(inserts).and(deletes).and(text -> text.writes(own.child(), "update"))),
                new Task(Event.DELETE, deletes.and(text -> text.mentions(own.reference()))));
        Predicate<CarryingText> updates =
                knows.and(text -> text.writes(own.parent(), "update") && text.locks(own.parent()));
        List<Task> toColumn = List.of(
                new Task(Event.INSERT, updates), new Task(Event.UPDATE, updates), new Task(Event.DELETE, updates));
        if (!carriers.all(own.parent(), toRows)) {
            return Optional.of("nothing carries over to " + own.child() + "." + own.element() + " what is written to "
                    + own.parent() + "." + own.column());
        }
        return carriers.all(own.child(), toColumn)
                ? Optional.empty()
                : Optional.of("nothing carries over to " + own.parent() + "." + own.column() + " what is written to "
                        + own.child() + "." + own.element());
    }

    private void compared(Relocation own, Phase phase, String last) {
        boolean looked = checks.stream()
                .filter(check -> check.phase() == phase
                        && check.tables().contains(own.parent())
                        && check.tables().contains(own.child()))
                .map(check -> replay.stored().tokens(check.sql()))
                .anyMatch(tokens -> tokens.mention(own.column())
                        && tokens.mention(own.element())
                        && new CarryingText(tokens.list()).compares());
        if (!looked) {
            flaw(own, last, "nothing looks, in " + phase.name().toLowerCase(Locale.ROOT) + ", whether both are equal");
        }
        boolean alone = own.spreads()
                || checks.stream()
                        .filter(check -> check.phase() == phase
                                && check.tables().contains(own.parent())
                                && check.tables().contains(own.child()))
                        .map(check -> replay.stored().tokens(check.sql()))
                        .anyMatch(tokens -> tokens.says("count") && tokens.mention(own.element()));
        if (!alone) {
            flaw(
                    own,
                    last,
                    "nothing looks, in " + phase.name().toLowerCase(Locale.ROOT)
                            + ", for rows with several values, of which one is kept");
        }
    }

    private void conceded(Relocation own, String last) {
        Release one = own.spreads() ? Release.OLD : Release.NEW;
        boolean shown = conceded.at(
                Moment.ROLL_OUT,
                one,
                own.parent(),
                limit -> limit instanceof Limit.ShowsOne of && of.column().equals(own.column()));
        if (!shown) {
            flaw(own, last, "the contract does not say that " + one.text() + " knows one of several values");
        }
        waits(one, own.parent(), own, last);
        waits(one.other(), own.child(), own, last);
    }

    private void waits(Release release, ObjectName table, Relocation own, String last) {
        ObjectName other = table.equals(own.parent()) ? own.child() : own.parent();
        boolean said = conceded.at(
                Moment.ROLL_OUT,
                release,
                table,
                limit -> limit instanceof Limit.MayDeadlock of && of.other().equals(other));
        if (!said) {
            flaw(own, last, "the contract does not say that " + release.text() + " may see deadlocks on " + table);
        }
    }

    private void flaw(Relocation own, String step, String why) {
        flaws.accept(new Flaw(
                Code.IW697,
                step,
                own.spreads() ? own.child() : own.parent(),
                own.spreads()
                        ? "SELECT " + own.element() + " FROM " + own.child() + " by the new release"
                        : "SELECT " + own.column() + " FROM " + own.parent() + " by the new release",
                why));
    }
}
