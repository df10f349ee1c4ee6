package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.SqlTokens.Token;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.dialect.catalog.CatalogEvent.Touched;
import dev.inchworm.dialect.catalog.ObjectState;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Sql;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The same on MySQL and MariaDB. Their servers choose the way to alter a table, unless the statement says which one it takes for
 * granted: then they refuse where that is not to be had.
 */
final class MySqlBlockades implements Blockades {

    private static final Set<String> STRUCTURAL = Set.of("alter", "create", "drop", "rename");

    private final Stored stored;
    private final Predicate<ObjectName> isBusy;
    private final Conceded conceded;
    private final Consumer<Flaw> flaws;

    MySqlBlockades(Stored stored, Predicate<ObjectName> isBusy, Conceded conceded, Consumer<Flaw> flaws) {
        this.stored = stored;
        this.isBusy = isBusy;
        this.conceded = conceded;
        this.flaws = flaws;
    }

    @Override
    public void judge(Ran ran, String where) {
        Step step = ran.step();
        String statement = "";
        int statements = 0;
        boolean careful = true;
        boolean avowed = false;
        for (CatalogEvent event : ran.events()) {
            if (event instanceof StatementBegun begun) {
                statement = begun.sql();
                List<Token> tokens = stored.tokens(statement).list();
                boolean structural = STRUCTURAL.stream().anyMatch(tokens.get(0)::isWord);
                statements += structural ? 1 : 0;
                careful = !structural || saysHow(tokens);
                avowed = says(tokens, "lock", Set.of("shared"));
                if (structural && !(step.work() instanceof Work.Statement)) {
                    flaw(
                            step,
                            statement,
                            where,
                            "it commits by itself, so it needs a step of its own that looks for its effect");
                }
            } else if (event instanceof Touched touched
                    && !careful
                    && isBusy.test(touched.on())
                    && !(avowed && isConceded(touched.on()))) {
                flaws.accept(new Flaw(
                        Code.IW698,
                        where,
                        touched.on(),
                        statement,
                        "without ALGORITHM=INSTANT or LOCK=NONE it may copy the table while nobody writes"));
                careful = true;
            } else if (event instanceof ColumnAdded added && isBusy.test(added.on()) && invents(added.column())) {
                flaws.accept(new Flaw(
                        Code.IW698,
                        where,
                        added.on(),
                        statement,
                        "the server would invent values of the NOT NULL column for the rows that exist"));
            }
        }
        if (leavesUnchecked(ran.events())) {
            flaws.accept(new Flaw(
                    Code.IW699,
                    where,
                    step.tables().get(0),
                    statement,
                    "it leaves foreign_key_checks off for what the session writes afterwards"));
        }
        if (statements > 1) {
            flaw(step, statement, where, "each of its statements commits by itself, so it could stop half-way");
        }
        if (statements > 0 && step.lock().isEmpty() && ran.touched().stream().anyMatch(name -> isInUse(name, ran))) {
            flaw(step, statement, where, "it takes an exclusive metadata lock and does not say so");
        }
    }

    private boolean leavesUnchecked(List<CatalogEvent> events) {
        boolean unchecked = false;
        for (CatalogEvent event : events) {
            if (event instanceof StatementBegun begun) {
                String text = stored.text(Sql.of(begun.sql()));
                unchecked = text.startsWith("set foreign_key_checks =") ? text.endsWith("0") : unchecked;
            }
        }
        return unchecked;
    }

    /** Nobody waits for what is not there yet. */
    private boolean isInUse(ObjectName name, Ran ran) {
        return isBusy.test(name) && !ran.before().get(name).equals(ObjectState.NOTHING);
    }

    /** Whether the server refuses the statement where it would keep writers waiting; what is brief in any case need not say so. */
    private static boolean saysHow(List<Token> tokens) {
        boolean alters = tokens.get(0).isWord("alter") && tokens.get(1).isWord("table")
                || tokens.stream().limit(3).anyMatch(token -> token.isWord("index"));
        return !alters || says(tokens, "algorithm", Set.of("instant")) || says(tokens, "lock", Set.of("none"));
    }

    private boolean isConceded(ObjectName table) {
        return Stream.of(Release.values())
                .anyMatch(release -> conceded.any(release, table, Limit.WritesWait.class::isInstance));
    }

    private static boolean says(List<Token> tokens, String option, Set<String> values) {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            Token value = tokens.get(at + 2);
            if (tokens.get(at).isWord(option)
                    && tokens.get(at + 1).isSign("=")
                    && values.stream().anyMatch(value::isWord)) {
                return true;
            }
        }
        return false;
    }

    private static boolean invents(Column column) {
        return !column.nullable()
                && column.defaultSql().isEmpty()
                && column.generation().isEmpty();
    }

    private void flaw(Step step, String statement, String where, String why) {
        ObjectName table =
                step.tables().isEmpty() ? ObjectName.of("-") : step.tables().get(0);
        flaws.accept(new Flaw(Code.IW698, where, table, statement, why));
    }
}
