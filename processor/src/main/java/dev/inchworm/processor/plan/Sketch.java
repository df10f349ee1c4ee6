package dev.inchworm.processor.plan;

import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A step that has no number yet, in the words of {@link Step}.
 *
 * @param lock the strongest table lock that it takes; empty where none conflicts with readers or writers
 * @param tables those it locks or works on
 * @param comment for the reviewer
 * @param sql one or several statements
 * @param concessions what releases put up with because of it; the step's comment says so at its end
 */
public record Sketch(
        Work work,
        Optional<String> lock,
        List<ObjectName> tables,
        String comment,
        String sql,
        List<Concession> concessions) {

    public Sketch {
        tables = List.copyOf(tables);
        concessions = List.copyOf(concessions);
    }

    /** One that asks nothing of anybody. */
    public Sketch(Work work, Optional<String> lock, List<ObjectName> tables, String comment, String sql) {
        this(work, lock, tables, comment, sql, List.of());
    }

    /** Statements that run in one transaction, without a lock that anybody would notice. */
    public static Sketch transaction(List<ObjectName> tables, String comment, String... statements) {
        return new Sketch(
                new Work.Transaction(), Optional.empty(), tables, comment, String.join("\n", List.of(statements)));
    }

    /** A statement that cannot run in a transaction. */
    public static Sketch statement(Effect effect, ObjectName table, String comment, String statement) {
        return new Sketch(new Work.Statement(effect), Optional.empty(), List.of(table), comment, statement);
    }

    /** A query that must find no row, or else {@code complaint} is true. */
    public static Sketch check(List<ObjectName> tables, String complaint, String comment, String query) {
        return new Sketch(new Work.Check(complaint), Optional.empty(), tables, comment, query);
    }

    /** The same under the table lock {@code strongest}. */
    public Sketch locking(String strongest) {
        return new Sketch(work, Optional.of(strongest), tables, comment, sql, concessions);
    }

    /** The same, beginning what {@code more} say. */
    public Sketch conceding(List<Concession> more) {
        List<Concession> all = new ArrayList<>(concessions);
        all.addAll(more);
        return new Sketch(work, lock, tables, comment, sql, all);
    }

    /** The same, beginning what {@code more} say. */
    public Sketch conceding(Concession... more) {
        return conceding(List.of(more));
    }

    /** Whether this is a check. */
    boolean isCheck() {
        return work instanceof Work.Check;
    }

    Step toStep(String id, Reversibility reversibility) {
        StringBuilder said = new StringBuilder(comment);
        concessions.forEach(concession -> said.append('\n').append(concession.text()));
        return new Step(id, work, reversibility, lock, tables, said.toString(), sql);
    }
}
