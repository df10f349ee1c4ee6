package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Whether each release finds every value that it should: the new one when it comes and once contract has tightened, the old
 * one for as long as undo is open.
 */
final class Completeness {

    private final Trial trial;
    private final Replay replay;
    private final Lineage lineage;
    private final Holdings holdings;
    private final Consumer<Flaw> flaws;
    private final List<Step> checks = new ArrayList<>();

    Completeness(Trial trial, Replay replay, Lineage lineage, Holdings holdings, Consumer<Flaw> flaws) {
        this.trial = trial;
        this.replay = replay;
        this.lineage = lineage;
        this.holdings = holdings;
        this.flaws = flaws;
    }

    /** Remembers what a step looked at. */
    void follow(Step step) {
        if (step.work() instanceof Work.Check) {
            checks.add(step);
        }
    }

    /** Before the new release is rolled out: whether it finds every value that it should. */
    void rollOut(ObjectName now, Table wanted, String last) {
        Optional<Replay.Relation> relation = replay.relation(now);
        if (relation.isEmpty()
                || replay.isSilent(now)
                || replay.isSilent(relation.get().base().name())) {
            return;
        }
        ObjectName base = relation.get().base().name();
        for (Column column : wanted.columns()) {
            Optional<Column> found = relation.get().column(column.name());
            Optional<Holder> holder = found.map(there -> holdings.of(base).get(there.name()));
            if (holder.isPresent()) {
                Optional<SchemaObject> old = lineage.oldTable(now)
                        .flatMap(table ->
                                lineage.oldColumn(now, column.name()).map(name -> SchemaObject.column(table, name)));
                if (old.isPresent() && !holder.get().holds().contains(old.get())) {
                    unread(last, now, column, "the values of " + old.get() + " are not in it in all rows");
                } else if (old.isPresent()) {
                    holdings.holder(Release.OLD, old.get().owner(), old.get().part())
                            .filter(other -> other != holder.get())
                            .filter(other -> !holdings.copies(base, found.get().name(), other, true))
                            .ifPresent(other ->
                                    unread(last, now, column, "nothing copies to it what the old release writes"));
                    compared(old.get(), holder.get(), base, found.get().name(), Phase.BACKFILL, last);
                    if (!column.nullable() && !holder.get().isFilled() && !holdings.isConceded(now, column.name())) {
                        unread(last, now, column, "it is NULL in rows of the old release, and its field takes none");
                    }
                } else if (old.isEmpty() && mustBeFilled(now, column) && !isHandedOver(now, column)) {
                    if (!holder.get().isFilled()) {
                        unread(last, now, column, holder.get().unfilled());
                    }
                    holder.get()
                            .straggle(holdings.isConceded(now, column.name())
                                    && !holdings.isGiven(base, found.get().name()));
                }
            }
        }
    }

    /** Whether somebody looked, since the backfill, if two columns that stand for the same are equal. */
    private void compared(SchemaObject old, Holder holder, ObjectName base, String column, Phase phase, String last) {
        Optional<Holder> other =
                holdings.holder(Release.OLD, old.owner(), old.part()).filter(own -> own != holder);
        Optional<String> name = other.flatMap(own -> holdings.of(base).entrySet().stream()
                .filter(entry -> entry.getValue() == own)
                .map(Map.Entry::getKey)
                .findFirst());
        if (name.isPresent()
                && checks.stream()
                        .filter(check ->
                                check.phase() == phase && check.tables().contains(base))
                        .map(check -> replay.stored().tokens(check.sql()))
                        .noneMatch(tokens -> tokens.mention(column)
                                && tokens.mention(name.get())
                                && tokens.list().stream().anyMatch(token -> token.isSign("<")))) {
            flaws.accept(new Flaw(
                    Code.IW697,
                    last,
                    base,
                    "SELECT " + column + " FROM " + base + " by the new release",
                    "nothing looks, in " + phase.name().toLowerCase(Locale.ROOT) + ", whether it equals "
                            + name.get()));
        }
    }

    /** {@link Handovers} looks after those. */
    private boolean isHandedOver(ObjectName table, Column column) {
        return trial.handovers().stream()
                .anyMatch(own -> own.target().equals(table) && own.next().contains(column.name()));
    }

    private boolean mustBeFilled(ObjectName table, Column column) {
        return !column.nullable()
                || column.defaultSql().isPresent()
                || trial.filled().contains(SchemaObject.column(table, column.name()));
    }

    /** At the end of what can be undone: whether contract has filled what the old release left empty. */
    void tightened(String last) {
        holdings.tables().forEach(table -> compared(table, last));
        holdings.forEach((table, own) -> own.forEach((column, holder) -> {
            if (holder.isStraggling() && !replay.isSilent(table)) {
                flaws.accept(new Flaw(
                        Code.IW697,
                        last,
                        table,
                        "SELECT " + column + " FROM " + table + " by the new release",
                        "nothing fills it in the rows that the old release wrote after the backfill"));
            }
        }));
    }

    private void compared(ObjectName base, String last) {
        if (replay.isSilent(base)) {
            return;
        }
        holdings.of(base).forEach((column, holder) -> {
            if (holder.own().isEmpty()) {
                holder.holds().stream()
                        .filter(old -> lineage.newTable(old.owner())
                                .flatMap(now -> lineage.newColumn(old.owner(), old.part())
                                        .flatMap(name -> holdings.holder(Release.NEW, now, name)))
                                .filter(holder::equals)
                                .isPresent())
                        .forEach(old -> compared(old, holder, base, column, Phase.TIGHTEN, last));
            }
        });
    }

    private void unread(String last, ObjectName table, Column column, String why) {
        flaws.accept(new Flaw(
                Code.IW697, last, table, "SELECT " + column.name() + " FROM " + table + " by the new release", why));
    }

    /** While the new release writes and undo is open: whether the columns of the old one still get what it writes. */
    void stayOpen(Set<ObjectName> tables, String step) {
        for (ObjectName table : tables) {
            if (!replay.isSilent(table)) {
                holdings.of(table).forEach((column, holder) -> stayOpen(table, column, holder, step));
            }
        }
    }

    private void stayOpen(ObjectName table, String column, Holder holder, String step) {
        if (holder.own().isEmpty()) {
            return;
        }
        SchemaObject own = holder.own().get();
        lineage.newColumn(own.owner(), own.part())
                .flatMap(now -> holdings.holder(
                        Release.NEW, lineage.newTable(own.owner()).orElseThrow(), now))
                .filter(other -> other != holder && !holdings.copies(table, column, other, true))
                .ifPresent(other -> flaws.accept(new Flaw(
                        Code.IW697,
                        step,
                        table,
                        "SELECT " + own.part() + " FROM " + own.owner() + " by the old release",
                        "nothing copies to " + column + " what the new release writes, though undo is still open")));
    }
}
