package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.SqlTokens.Kind;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnRenamed;
import dev.inchworm.dialect.catalog.Trigger;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Columns that take the name of others: whether all rows have got their values by then, and whether somebody has compared the
 * two after that. What the one lacks nobody reads any more.
 */
final class Swaps {

    private final Stored stored;
    private final Function<ObjectName, Set<Trigger>> triggers;
    private final Consumer<Flaw> flaws;
    private final Set<SchemaObject> empty = new HashSet<>();
    private final List<Step> compared = new ArrayList<>();

    /** What had been looked at when a column was added. */
    private final Map<SchemaObject, List<Step>> added = new HashMap<>();

    /**
     * Nothing so far.
     *
     * @param triggers those of a table at present
     */
    Swaps(Stored stored, Function<ObjectName, Set<Trigger>> triggers, Consumer<Flaw> flaws) {
        this.stored = stored;
        this.triggers = triggers;
        this.flaws = flaws;
    }

    /**
     * Follows one step, or what undoes it, in order.
     *
     * @param before the tables that it touches, as they were
     */
    void follow(Step step, List<CatalogEvent> events, Map<ObjectName, Table> before, String where) {
        if (step.work() instanceof Work.Check) {
            compared.add(step);
        } else if (step.work() instanceof Work.Backfill backfill) {
            for (String column : backfill.columns()) {
                empty.remove(SchemaObject.column(backfill.table(), column));
                compared.removeIf(check -> isAbout(check, backfill.table()) && mentions(check, column, stored));
            }
        }
        List<ColumnRenamed> renamed = new ArrayList<>();
        Set<SchemaObject> gone = new HashSet<>();
        for (CatalogEvent event : events) {
            if (event instanceof ColumnAdded add && add.column().generation().isEmpty()) {
                SchemaObject column = SchemaObject.column(add.on(), add.column().name());
                empty.add(column);
                added.put(column, List.copyOf(compared));
            } else if (event instanceof ColumnDropped dropped) {
                gone.add(SchemaObject.column(dropped.on(), dropped.column()));
            } else if (event instanceof ColumnRenamed rename) {
                if (gone.contains(SchemaObject.column(rename.on(), rename.to()))) {
                    judge(step, rename, Optional.ofNullable(before.get(rename.on())), where);
                    conditions(step, rename, where);
                }
                gone.add(SchemaObject.column(rename.on(), rename.column()));
                renamed.add(rename);
            }
        }
        renamed.forEach(rename -> {
            if (empty.remove(SchemaObject.column(rename.on(), rename.column()))) {
                empty.add(SchemaObject.column(rename.on(), rename.to()));
            }
        });
    }

    private void judge(Step step, ColumnRenamed into, Optional<Table> before, String where) {
        ObjectName table = into.on();
        List<Step> looked = added.get(SchemaObject.column(table, into.column()));
        if (looked != null
                && isNarrower(before, into.column(), into.to())
                && looked.stream().noneMatch(check -> isAbout(check, table) && mentions(check, into.to(), stored))) {
            wrong(step, into, where, "nothing looks first for values that do not fit into it");
        } else if (empty.contains(SchemaObject.column(table, into.column()))) {
            wrong(step, into, where, "no backfill has given it the values of rows that exist");
        } else if (compared.stream()
                .noneMatch(check -> isAbout(check, table)
                        && mentions(check, into.column(), stored)
                        && mentions(check, into.to(), stored))) {
            wrong(step, into, where, "nothing compares the two after the rows are filled");
        }
    }

    /** The server knows columns of a trigger's condition by their place, and those of its function by their names. */
    private void conditions(Step step, ColumnRenamed into, String where) {
        for (Trigger trigger : triggers.apply(into.on())) {
            List<Token> when = stored.tokens(trigger.when()).list();
            boolean conditional = when.stream().anyMatch(token -> token.isWord("when"))
                    && when.stream().anyMatch(token -> token.text().equals(into.to()));
            if (conditional && !creates(step, trigger)) {
                wrong(step, into, where, "the condition of the trigger " + trigger.name() + " stays with the other");
            }
        }
    }

    private boolean creates(Step step, Trigger trigger) {
        List<Token> tokens = stored.tokens(step.sql()).list();
        return IntStream.range(2, tokens.size())
                .anyMatch(at -> tokens.get(at - 2).isWord("create")
                        && tokens.get(at - 1).isWord("trigger")
                        && tokens.get(at).text().equals(trigger.name()));
    }

    /** Whether {@code column} does not hold every value of {@code other}. */
    private boolean isNarrower(Optional<Table> table, String column, String other) {
        Optional<Column> own = table.flatMap(known -> known.column(column));
        Optional<Column> theirs = table.flatMap(known -> known.column(other));
        return own.isPresent()
                && theirs.isPresent()
                && !DataType.of(stored.type(own.get())).holds(DataType.of(stored.type(theirs.get())));
    }

    private static boolean isAbout(Step check, ObjectName table) {
        return check.tables().contains(table);
    }

    /** Whether the condition of a query is about {@code column}: what it shows of the rows that it finds does not matter. */
    static boolean mentions(Step check, String column, Stored stored) {
        List<Token> tokens = stored.tokens(check.sql()).list();
        boolean condition = tokens.stream().noneMatch(token -> token.isWord("where"));
        for (Token token : tokens) {
            condition |= token.isWord("where");
            if (condition
                    && token.text().equals(column)
                    && (token.kind() == Kind.WORD || token.kind() == Kind.QUOTED)) {
                return true;
            }
        }
        return false;
    }

    private void wrong(Step step, ColumnRenamed into, String where, String why) {
        flaws.accept(new Flaw(
                Code.IW697,
                where,
                into.on(),
                step.sql(),
                into.column() + " takes the place of " + into.to() + ", and " + why));
    }
}
