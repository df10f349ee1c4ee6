package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnRenamed;
import dev.inchworm.dialect.catalog.CatalogEvent.RowsWritten;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.dialect.catalog.CatalogEvent.TableCreated;
import dev.inchworm.dialect.catalog.CatalogEvent.TableDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.TableRenamed;
import dev.inchworm.migration.Phase;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Where values are: which column of the database holds what the old release wrote, which are filled, and whether triggers
 * keep those equal that stand for the same.
 */
final class Flow {

    /** A column of the database, whatever it is called. */
    private static final class Holder {

        /** What the old release calls it, where it is one that it knows: its table and its name. */
        private final Optional<SchemaObject> own;

        /** The columns of the old release whose value it holds, in all rows. */
        private final Set<SchemaObject> holds = new HashSet<>();

        private boolean filled;

        /** Whether the old release leaves rows without a value that contract has to fill. */
        private boolean straggling;

        private String unfilled = "nothing fills it in the rows that exist";

        Holder(Optional<SchemaObject> own, boolean filled) {
            this.own = own;
            this.filled = filled;
            own.ifPresent(holds::add);
        }
    }

    private final Trial trial;
    private final Replay replay;
    private final Lineage lineage;
    private final Conceded conceded;
    private final Consumer<Flaw> flaws;
    private final Map<ObjectName, Map<String, Holder>> holders = new HashMap<>();
    private final Map<ObjectName, Optional<ObjectName>> originals = new HashMap<>();
    private final List<Step> checks = new ArrayList<>();
    private boolean rolledOut;

    Flow(Trial trial, Replay replay, Lineage lineage, Conceded conceded, Consumer<Flaw> flaws) {
        this.trial = trial;
        this.replay = replay;
        this.lineage = lineage;
        this.conceded = conceded;
        this.flaws = flaws;
    }

    /** A table that is there before the first step. */
    void seed(Table table) {
        Map<String, Holder> own = new LinkedHashMap<>();
        table.columns()
                .forEach(column -> own.put(
                        column.name(),
                        new Holder(Optional.of(SchemaObject.column(table.name(), column.name())), !column.nullable())));
        holders.put(table.name(), own);
        originals.put(table.name(), Optional.of(table.name()));
    }

    /** Whether rows may be in the table, and others at work on it. */
    boolean isBusy(ObjectName table) {
        return rolledOut
                || !trial.before().tables().isEmpty()
                        && originals.getOrDefault(table, Optional.of(table)).isPresent();
    }

    /** The new release comes: from now on it may be at work on any table. */
    void rolledOut() {
        rolledOut = true;
    }

    /** Whether each row that exists has a value in the column. */
    boolean isFilled(ObjectName table, String column) {
        Holder holder = of(table).get(column);
        return holder != null && holder.filled;
    }

    /** The effects of a step on values. */
    void follow(Ran ran) {
        String statement = "";
        for (CatalogEvent event : ran.events()) {
            if (event instanceof StatementBegun begun) {
                statement = begun.sql();
            } else if (event instanceof TableCreated created) {
                create(created.on());
            } else if (event instanceof TableDropped dropped) {
                drop(dropped.on(), ran.step(), statement);
            } else if (event instanceof TableRenamed renamed) {
                rename(renamed);
            } else if (event instanceof ColumnAdded added) {
                Column column = added.column();
                boolean given =
                        column.defaultSql().isPresent() || column.generation().isPresent() || !isBusy(added.on());
                of(added.on()).put(column.name(), new Holder(Optional.empty(), given));
            } else if (event instanceof ColumnRenamed renamed) {
                Map<String, Holder> own = of(renamed.on());
                Holder holder = own.remove(renamed.column());
                if (holder != null) {
                    own.put(renamed.to(), holder);
                }
            } else if (event instanceof ColumnDropped dropped) {
                drop(dropped.on(), dropped.column(), ran.step(), statement);
            } else if (event instanceof RowsWritten written) {
                write(written, ran.step(), statement);
            }
        }
        if (ran.step().work() instanceof Work.Backfill backfill) {
            follow(backfill, ran.step());
        } else if (ran.step().work() instanceof Work.Check) {
            checks.add(ran.step());
        }
        if (ran.step().phase().compareTo(Phase.BACKFILL) <= 0) {
            ran.touched().forEach(this::interrupt);
        }
    }

    private void follow(Work.Backfill backfill, Step step) {
        ObjectName table = backfill.table();
        if (step.phase() == Phase.EXPAND || step.phase() == Phase.REMOVE) {
            lost(step, table, step.sql(), "a backfill has its place in backfill, or before removal");
        }
        if (!trial.isHandWritten(step)
                && !step.sql().matches("(?s).*\\Q" + Work.Backfill.WINDOW + "\\E\\s*(?:FOR NO KEY UPDATE)?;?")) {
            lost(step, table, step.sql(), "its last condition is not the place of the batch's own");
        }
        if (isOnlyNew(table, backfill.column())
                && !trial.isHandWritten(step)
                && !onlyWhereNull(step.sql(), backfill.column())) {
            lost(
                    step,
                    table,
                    step.sql(),
                    "run once more in contract it overwrites what the new release wrote to " + backfill.column());
        }
        if (backfill.using().isPresent()) {
            fill(table, backfill.column(), Set.of(), step);
        }
    }

    private Map<String, Holder> of(ObjectName table) {
        return holders.computeIfAbsent(table, any -> new LinkedHashMap<>());
    }

    private void create(ObjectName table) {
        Map<String, Holder> own = new LinkedHashMap<>();
        replay.table(table).ifPresent(created -> created.columns()
                .forEach(column -> own.put(column.name(), new Holder(Optional.empty(), true))));
        holders.put(table, own);
        originals.put(table, Optional.empty());
    }

    private void rename(TableRenamed renamed) {
        Map<String, Holder> own = holders.remove(renamed.on());
        Optional<ObjectName> original = originals.remove(renamed.on());
        if (own != null) {
            holders.put(renamed.to(), own);
        }
        if (original != null) {
            originals.put(renamed.to(), original);
        }
    }

    private void drop(ObjectName table, Step step, String statement) {
        Optional<ObjectName> original = originals.getOrDefault(table, Optional.of(table));
        boolean meant = original.isEmpty() || lineage.newTable(original.get()).isEmpty();
        boolean late = original.isEmpty() || step.phase() == Phase.REMOVE;
        if (!trial.isHandWritten(step) && !(meant && late)) {
            lost(
                    step,
                    table,
                    statement,
                    meant ? "rows of the old release go before removal" : "the new release knows the table too");
        }
        holders.remove(table);
    }

    private void drop(ObjectName table, String column, Step step, String statement) {
        Holder holder = of(table).remove(column);
        if (holder == null || holder.own.isEmpty() || trial.isHandWritten(step)) {
            return;
        }
        SchemaObject own = holder.own.get();
        Optional<String> now = lineage.newColumn(own.owner(), own.part());
        if (step.phase() != Phase.REMOVE) {
            lost(step, table, statement, "values that the old release wrote to " + column + " go before removal");
        } else if (now.isPresent()
                && holder(Release.NEW, lineage.newTable(own.owner()).orElseThrow(), now.get())
                        .filter(other -> other.holds.contains(own))
                        .isEmpty()) {
            lost(step, table, statement, "no other column holds what is in " + column + ", which is to be kept");
        }
    }

    private void lost(Step step, ObjectName table, String statement, String why) {
        flaws.accept(new Flaw(Code.IW697, Flaw.in(step), table, statement, why));
    }

    /** The column of the database that a release means. */
    private Optional<Holder> holder(Release release, ObjectName table, String column) {
        return replay.relation(table).flatMap(relation -> relation.column(column)
                .flatMap(found -> Optional.ofNullable(of(relation.base().name()).get(found.name()))));
    }

    private void write(RowsWritten written, Step step, String statement) {
        boolean backfill = step.work() instanceof Work.Backfill;
        if (!backfill && !trial.isHandWritten(step)) {
            flaws.accept(new Flaw(
                    Code.IW697,
                    Flaw.in(step),
                    written.on(),
                    statement,
                    "rows are written by a step that is no backfill"));
        }
        if (!written.how().equals("UPDATE")) {
            return;
        }
        Assignments update = Assignments.ofUpdate(statement);
        update.sources().forEach((column, sources) -> {
            Holder holder = of(written.on()).get(column);
            boolean itself = update.copies().getOrDefault(column, "").equals(column);
            if (holder != null
                    && holder.own.isPresent()
                    && !itself
                    && backfill
                    && !onlyWhereNull(statement, column)
                    && isKept(holder)) {
                lost(step, written.on(), statement, "it overwrites values of " + column + " that a release wrote");
            }
            fill(written.on(), column, sources, step);
        });
        for (Assignments trigger : replay.assignments(written.on())) {
            if (trigger.onUpdate()) {
                trigger.sources().forEach((column, sources) -> {
                    if (!update.sources().containsKey(column)
                            && sources.stream().anyMatch(update.sources()::containsKey)) {
                        fill(written.on(), column, sources, step);
                    }
                });
            }
        }
    }

    /** Whether the values of the old release still count. */
    private boolean isKept(Holder holder) {
        SchemaObject own = holder.own.orElseThrow();
        return holder(Release.OLD, own.owner(), own.part())
                .filter(holder::equals)
                .isPresent();
    }

    private static boolean onlyWhereNull(String statement, String column) {
        List<Token> tokens = SqlTokens.of(statement).list();
        boolean where = false;
        for (int at = 0; at + 2 < tokens.size(); at++) {
            where |= tokens.get(at).isWord("where");
            if (where
                    && tokens.get(at).text().equals(column)
                    && tokens.get(at + 1).isWord("is")
                    && tokens.get(at + 2).isWord("null")) {
                return true;
            }
        }
        return false;
    }

    private void fill(ObjectName table, String column, Set<String> sources, Step step) {
        Map<String, Holder> own = of(table);
        Holder holder = own.get(column);
        if (holder == null) {
            return;
        }
        if (holder.own.isPresent()) {
            holder.filled |= isGiven(table, column);
            return;
        }
        boolean contract = step.phase().isContract();
        holder.straggling &= !contract;
        if (contract || isGiven(table, column) || isConceded(table, column)) {
            holder.filled = true;
        } else {
            holder.unfilled =
                    "the backfill comes before anything that fills rows which the old release writes meanwhile";
        }
        for (String source : sources) {
            Holder from = own.get(source);
            if (from != null && from != holder && (contract || copies(table, column, from, false))) {
                holder.holds.addAll(from.holds);
            }
        }
    }

    private boolean isConceded(ObjectName table, String column) {
        return conceded.any(
                Release.NEW,
                table,
                limit ->
                        limit instanceof Limit.ReadsNull reads && reads.column().equals(column));
    }

    /** Whether rows that the old release writes get a value. */
    private boolean isGiven(ObjectName table, String column) {
        return replay.isFilled(table, column)
                || replay.table(table)
                        .flatMap(found -> found.column(column))
                        .filter(found -> found.defaultSql().isPresent()
                                || found.generation().isPresent())
                        .isPresent();
    }

    /** Whether a trigger gives {@code column} what {@code from} holds. */
    private boolean copies(ObjectName table, String column, Holder from, boolean always) {
        Map<String, Holder> own = of(table);
        boolean inserted = false;
        boolean updated = false;
        for (Assignments trigger : replay.assignments(table)) {
            Set<String> sources = trigger.sources().getOrDefault(column, Set.of());
            if (sources.stream().anyMatch(source -> own.get(source) == from)) {
                inserted |= trigger.onInsert();
                updated |= trigger.onUpdate();
            }
        }
        return inserted && updated || !always && (inserted || updated);
    }

    /** What is not kept equal any more while the old release writes is worth nothing. */
    private void interrupt(ObjectName table) {
        if (!isBusy(table)) {
            return;
        }
        of(table).forEach((column, holder) -> {
            if (holder.own.isPresent()) {
                return;
            }
            if (holder.filled && !isGiven(table, column) && !isConceded(table, column) && !isOldsOwn(holder)) {
                holder.filled = false;
                holder.unfilled = "nothing fills it any more in rows that the old release writes";
            }
            holder.holds.removeIf(value -> !isCurrent(table, column, holder, value));
        });
    }

    private boolean isOldsOwn(Holder holder) {
        return holder.holds.stream().anyMatch(value -> holder(Release.OLD, value.owner(), value.part())
                .filter(holder::equals)
                .isPresent());
    }

    private boolean isCurrent(ObjectName table, String column, Holder holder, SchemaObject value) {
        Optional<Holder> written = holder(Release.OLD, value.owner(), value.part());
        return written.isEmpty() || written.get() == holder || copies(table, column, written.get(), true);
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
            Optional<Holder> holder = found.map(there -> of(base).get(there.name()));
            if (holder.isPresent()) {
                Optional<SchemaObject> old = lineage.oldTable(now)
                        .flatMap(table ->
                                lineage.oldColumn(now, column.name()).map(name -> SchemaObject.column(table, name)));
                if (old.isPresent() && !holder.get().holds.contains(old.get())) {
                    unread(last, now, column, "the values of " + old.get() + " are not in it in all rows");
                } else if (old.isPresent()) {
                    holder(Release.OLD, old.get().owner(), old.get().part())
                            .filter(other -> other != holder.get())
                            .filter(other -> !copies(base, found.get().name(), other, true))
                            .ifPresent(other ->
                                    unread(last, now, column, "nothing copies to it what the old release writes"));
                    compared(old.get(), holder.get(), base, found.get().name(), Phase.BACKFILL, last);
                    if (!column.nullable() && !holder.get().filled && !isConceded(now, column.name())) {
                        unread(last, now, column, "it is NULL in rows of the old release, and its field takes none");
                    }
                } else if (old.isEmpty() && mustBeFilled(now, column)) {
                    if (!holder.get().filled) {
                        unread(last, now, column, holder.get().unfilled);
                    }
                    holder.get().straggling = isConceded(now, column.name());
                }
            }
        }
    }

    /** Whether somebody looked, since the backfill, if two columns that stand for the same are equal. */
    private void compared(SchemaObject old, Holder holder, ObjectName base, String column, Phase phase, String last) {
        Optional<Holder> other = holder(Release.OLD, old.owner(), old.part()).filter(own -> own != holder);
        Optional<String> name = other.flatMap(own -> of(base).entrySet().stream()
                .filter(entry -> entry.getValue() == own)
                .map(Map.Entry::getKey)
                .findFirst());
        if (name.isPresent()
                && checks.stream()
                        .filter(check ->
                                check.phase() == phase && check.tables().contains(base))
                        .map(check -> SqlTokens.of(check.sql()))
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

    private boolean mustBeFilled(ObjectName table, Column column) {
        return !column.nullable()
                || column.defaultSql().isPresent()
                || trial.filled().contains(SchemaObject.column(table, column.name()));
    }

    /** At the end of what can be undone: whether contract has filled what the old release left empty. */
    void tightened(String last) {
        originals.keySet().forEach(table -> compared(table, last));
        holders.forEach((table, own) -> own.forEach((column, holder) -> {
            if (holder.straggling && !replay.isSilent(table)) {
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
        of(base).forEach((column, holder) -> {
            if (holder.own.isEmpty()) {
                holder.holds.stream()
                        .filter(old -> lineage.newTable(old.owner())
                                .flatMap(now -> lineage.newColumn(old.owner(), old.part())
                                        .flatMap(name -> holder(Release.NEW, now, name)))
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
                of(table).forEach((column, holder) -> stayOpen(table, column, holder, step));
            }
        }
    }

    private void stayOpen(ObjectName table, String column, Holder holder, String step) {
        if (holder.own.isEmpty()) {
            return;
        }
        SchemaObject own = holder.own.get();
        lineage.newColumn(own.owner(), own.part())
                .flatMap(
                        now -> holder(Release.NEW, lineage.newTable(own.owner()).orElseThrow(), now))
                .filter(other -> other != holder && !copies(table, column, other, true))
                .ifPresent(other -> flaws.accept(new Flaw(
                        Code.IW697,
                        step,
                        table,
                        "SELECT " + own.part() + " FROM " + own.owner() + " by the old release",
                        "nothing copies to " + column + " what the new release writes, though undo is still open")));
    }

    /** Whether the new release alone writes the column, so that its values are nowhere else. */
    boolean isOnlyNew(ObjectName table, String column) {
        return Optional.ofNullable(trial.after().tables().get(table))
                        .flatMap(wanted -> wanted.column(column))
                        .isPresent()
                && lineage.oldColumn(table, column).isEmpty();
    }
}
