package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
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
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What each step does to the values: those that it writes, those that it loses, and those that nothing keeps equal any more
 * once it is done.
 */
final class Flow {

    private final Trial trial;
    private final Replay replay;
    private final Lineage lineage;
    private final Holdings holdings;
    private final Consumer<Flaw> flaws;
    private final Set<SchemaObject> converted = new HashSet<>();

    Flow(Trial trial, Replay replay, Lineage lineage, Holdings holdings, Consumer<Flaw> flaws) {
        this.trial = trial;
        this.replay = replay;
        this.lineage = lineage;
        this.holdings = holdings;
        this.flaws = flaws;
    }

    /** The effects of a step on values. */
    void follow(Ran ran) {
        String statement = "";
        for (CatalogEvent event : ran.events()) {
            if (event instanceof StatementBegun begun) {
                statement = begun.sql();
            } else if (event instanceof TableCreated created) {
                holdings.create(created.on());
            } else if (event instanceof TableDropped dropped) {
                drop(dropped.on(), ran.step(), statement);
            } else if (event instanceof TableRenamed renamed) {
                holdings.rename(renamed);
            } else if (event instanceof ColumnAdded added) {
                Column column = added.column();
                boolean given = column.defaultSql().isPresent()
                        || column.generation().isPresent()
                        || !holdings.isBusy(added.on());
                holdings.of(added.on()).put(column.name(), new Holder(Optional.empty(), given));
            } else if (event instanceof ColumnRenamed renamed) {
                Map<String, Holder> own = holdings.of(renamed.on());
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
        }
        if (ran.step().phase().compareTo(Phase.BACKFILL) <= 0) {
            ran.touched().forEach(this::interrupt);
            ran.touched().forEach(this::convert);
        }
    }

    /** Remembers what triggers convert, as long as they are there. */
    private void convert(ObjectName table) {
        for (Assignments trigger : replay.assignments(table)) {
            for (String column : trigger.sources().keySet()) {
                if (replay.isConverted(table, column)) {
                    converted.add(SchemaObject.column(table, column));
                }
            }
        }
    }

    private void follow(Work.Backfill backfill, Step step) {
        ObjectName table = backfill.table();
        if (step.phase() == Phase.EXPAND || step.phase() == Phase.REMOVE) {
            lost(step, table, step.sql(), "a backfill has its place in backfill, or before removal");
        }
        if (!trial.isHandWritten(step)
                && !step.sql().matches("(?s).*\\Q" + Work.Backfill.WINDOW + "\\E\\s*(?:FOR (?:NO KEY )?UPDATE)?;?")) {
            lost(step, table, step.sql(), "its last condition is not the place of the batch's own");
        }
        for (String column : backfill.columns()) {
            if (isOnlyNew(table, column) && !trial.isHandWritten(step) && !keepsWhatIsThere(step.sql(), column)) {
                lost(
                        step,
                        table,
                        step.sql(),
                        "run once more in contract it overwrites what the new release wrote to " + column);
            }
            if (backfill.using().isPresent()) {
                fill(table, column, Set.of(), step);
            }
        }
    }

    private void drop(ObjectName table, Step step, String statement) {
        Optional<ObjectName> original = holdings.original(table);
        boolean meant = original.isEmpty() || lineage.newTable(original.get()).isEmpty();
        boolean late = original.isEmpty() || step.phase() == Phase.REMOVE;
        if (!trial.isHandWritten(step) && !(meant && late)) {
            lost(
                    step,
                    table,
                    statement,
                    meant ? "rows of the old release go before removal" : "the new release knows the table too");
        }
        holdings.drop(table);
    }

    private void drop(ObjectName table, String column, Step step, String statement) {
        Holder holder = holdings.of(table).remove(column);
        if (holder == null || holder.own().isEmpty() || trial.isHandWritten(step)) {
            return;
        }
        SchemaObject own = holder.own().get();
        Optional<String> now = lineage.newColumn(own.owner(), own.part());
        if (step.phase() != Phase.REMOVE) {
            lost(step, table, statement, "values that the old release wrote to " + column + " go before removal");
        } else if (now.isPresent()
                && holdings.holder(Release.NEW, lineage.newTable(own.owner()).orElseThrow(), now.get())
                        .filter(other -> other.holds().contains(own))
                        .isEmpty()) {
            lost(step, table, statement, "no other column holds what is in " + column + ", which is to be kept");
        }
    }

    private void lost(Step step, ObjectName table, String statement, String why) {
        flaws.accept(new Flaw(Code.IW697, Flaw.in(step), table, statement, why));
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
        Assignments update = Assignments.ofUpdate(statement, replay.stored());
        update.sources().forEach((column, sources) -> {
            Holder holder = holdings.of(written.on()).get(column);
            boolean itself = update.copies().getOrDefault(column, "").equals(column);
            if (holder != null
                    && holder.own().isPresent()
                    && !itself
                    && backfill
                    && !keepsWhatIsThere(statement, column)
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
        SchemaObject own = holder.own().orElseThrow();
        return holdings.holder(Release.OLD, own.owner(), own.part())
                .filter(holder::equals)
                .isPresent();
    }

    /** Whether a row that has a value in {@code column} keeps it. */
    private boolean keepsWhatIsThere(String statement, String column) {
        List<Token> tokens = replay.stored().tokens(statement).list();
        return isItself(tokens, column) || prefersItself(tokens, column) || onlyWhereNull(tokens, column);
    }

    /** {@code SET "column" = "column"}: for the triggers. */
    private static boolean isItself(List<Token> tokens, String column) {
        for (int at = 1; at + 3 < tokens.size() && !tokens.get(at).isWord("where"); at++) {
            if ((tokens.get(at - 1).isWord("set") || tokens.get(at - 1).isSign(","))
                    && tokens.get(at).text().equals(column)
                    && tokens.get(at + 1).isSign("=")
                    && tokens.get(at + 2).text().equals(column)
                    && (tokens.get(at + 3).isSign(",") || tokens.get(at + 3).isWord("where"))) {
                return true;
            }
        }
        return false;
    }

    /** {@code SET "column" = coalesce("column", …)}. */
    private static boolean prefersItself(List<Token> tokens, String column) {
        for (int at = 0; at + 5 < tokens.size() && !tokens.get(at).isWord("where"); at++) {
            if (tokens.get(at).text().equals(column)
                    && tokens.get(at + 1).isSign("=")
                    && tokens.get(at + 2).isWord("coalesce")
                    && tokens.get(at + 3).isSign("(")
                    && tokens.get(at + 4).text().equals(column)
                    && tokens.get(at + 5).isSign(",")) {
                return true;
            }
        }
        return false;
    }

    /** {@code WHERE … AND "column" IS NULL AND …}: a condition that each row meets. */
    private static boolean onlyWhereNull(List<Token> tokens, String column) {
        boolean where = false;
        boolean found = false;
        int depth = 0;
        for (int at = 0; at + 2 < tokens.size(); at++) {
            Token token = tokens.get(at);
            where |= token.isWord("where");
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            if (where && depth == 0) {
                found |= token.text().equals(column)
                        && tokens.get(at + 1).isWord("is")
                        && tokens.get(at + 2).isWord("null");
                if (token.isWord("or")) {
                    return false;
                }
            }
        }
        return found;
    }

    private void fill(ObjectName table, String column, Set<String> sources, Step step) {
        Map<String, Holder> own = holdings.of(table);
        Holder holder = own.get(column);
        if (holder == null) {
            return;
        }
        if (holder.own().isPresent()) {
            if (holdings.isGiven(table, column)) {
                holder.fill();
            }
            return;
        }
        boolean contract = step.phase().isContract();
        holder.straggle(holder.isStraggling() && !contract);
        Optional<String> empty = replay.copied(table, column).stream()
                .filter(source -> own.containsKey(source) && !own.get(source).isFilled())
                .findFirst();
        if (!contract && empty.isPresent() && !holdings.isConceded(table, column)) {
            holder.empty("it is a copy of " + empty.get() + ", which is NULL in some rows");
        } else if (contract || holdings.isGiven(table, column) || holdings.isConceded(table, column)) {
            holder.fill();
        } else {
            holder.leave("the backfill comes before anything that fills rows which the old release writes meanwhile");
        }
        for (String source : sources) {
            Holder from = own.get(source);
            if (from != null && from != holder && (contract || holdings.copies(table, column, from, false))) {
                holder.holds().addAll(from.holds());
            }
        }
    }

    /** What is not kept equal any more while the old release writes is worth nothing. */
    private void interrupt(ObjectName table) {
        if (!holdings.isBusy(table)) {
            return;
        }
        holdings.of(table).forEach((column, holder) -> {
            if (holder.own().isPresent()) {
                return;
            }
            if (holder.isFilled()
                    && !holdings.isGiven(table, column)
                    && !holdings.isConceded(table, column)
                    && !isOldsOwn(holder)) {
                holder.empty("nothing fills it any more in rows that the old release writes");
            }
            holder.holds().removeIf(value -> !isCurrent(table, column, holder, value));
        });
    }

    private boolean isOldsOwn(Holder holder) {
        return holder.holds().stream().anyMatch(value -> holdings.holder(Release.OLD, value.owner(), value.part())
                .filter(holder::equals)
                .isPresent());
    }

    private boolean isCurrent(ObjectName table, String column, Holder holder, SchemaObject value) {
        Optional<Holder> written = holdings.holder(Release.OLD, value.owner(), value.part());
        return written.isEmpty() || written.get() == holder || holdings.copies(table, column, written.get(), true);
    }

    /** Whether what the new release writes to the column is kept for the old one by a conversion that may lose some of it. */
    boolean isConverted(ObjectName table, String column) {
        Optional<Column> now =
                Optional.ofNullable(trial.after().tables().get(table)).flatMap(wanted -> wanted.column(column));
        Optional<Column> was = lineage.oldTable(table).flatMap(old -> lineage.oldColumn(table, column)
                .flatMap(name -> trial.before().tables().get(old).column(name)));
        return now.isPresent()
                && was.isPresent()
                && !was.get().name().equals(column)
                && (converted.contains(SchemaObject.column(table, was.get().name()))
                        || !type(was.get()).holds(type(now.get())));
    }

    private DataType type(Column column) {
        return DataType.of(trial.target().dialect().type(column));
    }

    /** Whether the new release alone writes the column, so that its values are nowhere else. */
    boolean isOnlyNew(ObjectName table, String column) {
        return Optional.ofNullable(trial.after().tables().get(table))
                        .flatMap(wanted -> wanted.column(column))
                        .isPresent()
                && lineage.oldColumn(table, column).isEmpty();
    }
}
