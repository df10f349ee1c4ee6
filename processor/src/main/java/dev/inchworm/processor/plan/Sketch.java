package dev.inchworm.processor.plan;

import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Effect;
import dev.inchworm.migration.Step.Reversibility;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.schema.ObjectName;
import java.util.List;
import java.util.Optional;

/**
 * A step that has no number yet, in the words of {@link Step}.
 *
 * @param lock the strongest table lock that it takes; empty where none conflicts with readers or writers
 * @param tables those it locks or works on
 * @param comment for the reviewer
 * @param sql one or several statements
 */
public record Sketch(Work work, Optional<String> lock, List<ObjectName> tables, String comment, String sql) {

    public Sketch {
        tables = List.copyOf(tables);
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
        return new Sketch(work, Optional.of(strongest), tables, comment, sql);
    }

    /** Whether this is a check. */
    boolean isCheck() {
        return work instanceof Work.Check;
    }

    Step toStep(String id, Reversibility reversibility) {
        return new Step(id, work, reversibility, lock, tables, comment, sql);
    }
}
