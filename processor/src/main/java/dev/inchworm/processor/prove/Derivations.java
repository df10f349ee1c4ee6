package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whether columns that take over from others, and those others, stay what the hints say that they come to, whichever release
 * writes.
 */
final class Derivations {

    private final List<Derivation> all;
    private final Replay replay;
    private final Consumer<Flaw> flaws;
    private final List<Step> checks = new ArrayList<>();

    Derivations(Trial trial, Replay replay, Consumer<Flaw> flaws) {
        this.all = trial.derivations();
        this.replay = replay;
        this.flaws = flaws;
    }

    /** A step has been carried out. */
    void follow(Step step) {
        if (step.work() instanceof Work.Check) {
            checks.add(step);
        }
    }

    /** Both releases are about to write. */
    void rollOut(String last) {
        for (Derivation own : all) {
            if (!replay.isSilent(own.table())) {
                computed(own, last, "");
                if (own.isNew() && own.comparable()) {
                    compared(own, Phase.BACKFILL, last);
                }
            }
        }
    }

    /** The new release writes, and undo is open: the old one may come back. */
    void stayOpen(Set<ObjectName> tables, String step) {
        for (Derivation own : all) {
            if (!own.isNew() && tables.contains(own.table()) && !replay.isSilent(own.table())) {
                computed(own, step, ", though undo is still open");
            }
        }
    }

    /** The end of what can be undone. */
    void tightened(String last) {
        for (Derivation own : all) {
            if (own.isNew() && !replay.isSilent(own.table()) && own.comparable() && comeBack(own)) {
                compared(own, Phase.TIGHTEN, last);
            }
        }
    }

    /** Whether all that the column is computed from can be compared with what the new release made of it. */
    private boolean comeBack(Derivation own) {
        for (Derivation other : all) {
            if (other.table().equals(own.table()) && !other.comparable()) {
                return false;
            }
        }
        return own.from().stream().allMatch(column -> all.stream()
                .anyMatch(other -> !other.isNew()
                        && other.table().equals(own.table())
                        && other.column().equals(column)));
    }

    private void computed(Derivation own, String step, String though) {
        for (String source : own.from()) {
            boolean inserted = false;
            boolean updated = false;
            for (Assignments trigger : replay.assignments(own.table())) {
                if (trigger.sources().getOrDefault(own.column(), Set.of()).contains(source)) {
                    inserted |= trigger.onInsert();
                    updated |= trigger.onUpdate();
                }
            }
            if (!inserted || !updated) {
                flaw(
                        own,
                        step,
                        "nothing computes it anew where the " + (own.isNew() ? "old" : "new") + " release writes "
                                + source + though);
            }
        }
    }

    private void compared(Derivation own, Phase phase, String last) {
        boolean looked = checks.stream()
                .filter(check -> check.phase() == phase && check.tables().contains(own.table()))
                .map(check -> replay.stored().tokens(check.sql()))
                .anyMatch(tokens -> tokens.mention(own.column())
                        && own.from().stream().allMatch(tokens::mention)
                        && tokens.list().stream().anyMatch(token -> token.isSign("<")));
        if (!looked) {
            flaw(
                    own,
                    last,
                    "nothing looks, in " + phase.name().toLowerCase(Locale.ROOT) + ", whether it is what "
                            + String.join(", ", own.from().stream().sorted().toList()) + " come to");
        }
    }

    private void flaw(Derivation own, String step, String why) {
        flaws.accept(new Flaw(
                Code.IW697,
                step,
                own.table(),
                "SELECT " + own.column() + " FROM " + own.table() + " by the " + (own.isNew() ? "new" : "old")
                        + " release",
                why));
    }
}
