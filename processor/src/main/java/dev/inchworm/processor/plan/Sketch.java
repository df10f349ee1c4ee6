package dev.inchworm.processor.plan;

import dev.inchworm.dialect.lock.Footprint;
import dev.inchworm.dialect.lock.LockCatalogue;
import dev.inchworm.dialect.lock.StatementForm;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A step that has no number yet, in the words of {@link Step}. Which lock it takes, and what a reviewer is told of that,
 * comes from the {@linkplain LockCatalogue lock catalogue}.
 *
 * @param tables those it locks or works on
 * @param comment for the reviewer
 * @param sql one or several statements
 * @param concessions what releases put up with because of it; the step's comment says so at its end
 * @param variants forms of its statements that their text does not tell from dearer ones
 * @param onNewTables whether nobody but this migration knows the tables that it locks, so that nobody can wait
 */
public record Sketch(
        Work work,
        List<ObjectName> tables,
        String comment,
        String sql,
        List<Concession> concessions,
        Set<StatementForm> variants,
        boolean onNewTables) {

    public Sketch {
        tables = List.copyOf(tables);
        concessions = List.copyOf(concessions);
        variants = Set.copyOf(variants);
    }

    private Sketch(Work work, List<ObjectName> tables, String comment, String sql) {
        this(work, tables, comment, sql, List.of(), Set.of(), false);
    }

    /** Statements that run in one transaction. */
    public static Sketch transaction(List<ObjectName> tables, String comment, String... statements) {
        return new Sketch(new Work.Transaction(), tables, comment, String.join("\n", List.of(statements)));
    }

    /** A statement that cannot run in a transaction. */
    public static Sketch statement(Effect effect, ObjectName table, String comment, String statement) {
        return new Sketch(new Work.Statement(effect), List.of(table), comment, statement);
    }

    /** A statement that commits by itself. */
    public static Sketch statement(Effect effect, List<ObjectName> tables, String comment, String statement) {
        return new Sketch(new Work.Statement(effect), tables, comment, statement);
    }

    /** A statement that is carried out in batches. */
    public static Sketch backfill(Work.Backfill work, String comment, String statement) {
        return new Sketch(work, List.of(work.table()), comment, statement);
    }

    /** A query that must find no row, or else {@code complaint} is true. */
    public static Sketch check(List<ObjectName> tables, String complaint, String comment, String query) {
        return new Sketch(new Work.Check(complaint), tables, comment, query);
    }

    /**
     * The same, whose statements are of these forms where their text may also mean a dearer one; of these and no others, where they are no
     * variants.
     */
    public Sketch as(StatementForm... forms) {
        return new Sketch(work, tables, comment, sql, concessions, Set.of(forms), onNewTables);
    }

    /** The same on tables that nobody knows yet: there is no one who could be told to wait. */
    public Sketch amongNewTables() {
        List<Concession> felt = concessions.stream()
                .filter(concession -> !(concession.limit() instanceof Limit.WritesWait))
                .toList();
        return new Sketch(work, tables, comment, sql, felt, variants, true);
    }

    /** The same, beginning what {@code more} say. */
    public Sketch conceding(List<Concession> more) {
        List<Concession> all = new ArrayList<>(concessions);
        all.addAll(more);
        return new Sketch(work, tables, comment, sql, all, variants, onNewTables);
    }

    /** The same, beginning what {@code more} say. */
    public Sketch conceding(Concession... more) {
        return conceding(List.of(more));
    }

    /** The same, conceding what {@code same} makes of it. */
    Sketch conceding(UnaryOperator<Concession> same) {
        return new Sketch(
                work, tables, comment, sql, concessions.stream().map(same).toList(), variants, onNewTables);
    }

    /** Whether this is a check. */
    boolean isCheck() {
        return work instanceof Work.Check;
    }

    /** Whether the catalogue tells what it costs; of concurrent builds their comment does. */
    private boolean costs() {
        return work instanceof Work.Transaction
                || work instanceof Work.Statement statement
                        && !(statement.effect() instanceof Effect.IndexPresent)
                        && !(statement.effect() instanceof Effect.IndexAbsent);
    }

    Step toStep(String id, Reversibility reversibility, LockCatalogue catalogue) {
        StringBuilder said = new StringBuilder(comment.strip());
        Optional<String> lock = Optional.empty();
        if (costs()) {
            Footprint footprint = catalogue
                    .of(sql, tables, variants)
                    .orElseThrow(() -> new IllegalStateException("The lock catalogue does not have this:\n" + sql));
            lock = footprint.lock();
            if (!onNewTables && !footprint.text().isEmpty()) {
                said.append('\n').append(footprint.text());
            }
        }
        concessions.forEach(concession -> said.append('\n').append(concession.text()));
        return new Step(id, work, reversibility, lock, tables, said.toString(), sql);
    }
}
