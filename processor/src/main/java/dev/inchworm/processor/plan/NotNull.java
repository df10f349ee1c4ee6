package dev.inchworm.processor.plan;

import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.schema.ObjectName;
import java.util.List;

/** NOT NULL on a table that is filled, and what is said of the rows that stand in its way. */
public abstract class NotNull {

    private static final String BY_NEW_RELEASE = ", as the new release wrote them; give them a value or delete them";

    private final Bench bench;
    private final ObjectName table;
    private final String column;

    /** That of a column that {@code bench} plans for. */
    protected NotNull(Bench bench, ObjectName table, String column) {
        this.bench = bench;
        this.table = table;
        this.column = column;
    }

    /** The steps for a column that a backfill has filled, once nobody writes NULL any more. */
    public void tighten() {
        tighten(name() + " is still NULL in some rows; run the backfill again", List.of());
    }

    /** The steps for one that held NULL, and that {@code fill} fills where it says with what. */
    public final void tighten(Fill fill) {
        tighten(
                name() + " is NULL in some rows; "
                        + (fill.isNone() ? "give it a value in them" : "run the backfill again"),
                fill.sync().isPresent()
                        ? List.of()
                        : List.of(Concession.ofNew(Moment.TIGHTEN, new Limit.ReadsNull(table, column))));
    }

    /** The steps, unless {@code complaint} is true by then; {@code concessions} hold until they are done. */
    protected abstract void tighten(String complaint, List<Concession> concessions);

    /** How to get NOT NULL back once it is allowed to leave the column out. */
    public final Undo againOnceLeftOut() {
        return again("some rows have no " + name() + BY_NEW_RELEASE);
    }

    /** How to get NOT NULL back once it is allowed to write NULL. */
    public final Undo againOnceNull() {
        return again(name() + " is NULL in some rows" + BY_NEW_RELEASE);
    }

    /** How to get NOT NULL back once it has been relaxed, unless {@code complaint} is true by then. */
    protected abstract Undo again(String complaint);

    /** The step that looks for rows that it would not allow. */
    protected final Sketch noNulls(String complaint) {
        return Sketch.check(
                List.of(table),
                complaint,
                "Looks for rows without a value in " + name() + ", while others read and write.",
                bench.select(table) + " WHERE " + bench.quote(column) + " IS NULL;");
    }

    /** The column, for people. */
    protected final String name() {
        return table + "." + column;
    }
}
