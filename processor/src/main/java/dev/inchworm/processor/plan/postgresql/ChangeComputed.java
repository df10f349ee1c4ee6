package dev.inchworm.processor.plan.postgresql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change.ChangeColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A generated column that is generated otherwise. A virtual one gets another expression in contract: until the old release is
 * gone it computes what that knows. Everything else would rewrite the table, or make a column that one of the releases writes
 * and the other must not write: that is refused.
 */
final class ChangeComputed {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;

    ChangeComputed(Workbench bench, ChangeColumn change) {
        this.bench = bench;
        this.table = change.table();
        this.before = change.before();
        this.after = change.after();
    }

    void plan() {
        Optional<Computed> from = computed(before);
        Optional<Computed> to = computed(after);
        if (from.isPresent()
                && to.isPresent()
                && !from.get().stored()
                && !to.get().stored()
                && isFree()) {
            computeOtherwise(from.get(), to.get());
        } else {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW520,
                            bench.placeOf(new Part.OfColumn(table, after.name())),
                            Bench.name(table, after),
                            after.name(),
                            why(from, to),
                            bench.dialect().displayName()));
        }
    }

    private void computeOtherwise(Computed from, Computed to) {
        String name = Bench.name(table, after);
        bench.outline().touchUntilContract(SchemaObject.column(table, after.name()));
        bench.outline()
                .add(
                        Stage.DEFAULTS,
                        set(
                                        "Computes " + name
                                                + " by another expression. It is virtual: no row is rewritten.\n"
                                                + "Part of contract: the old release reads what the old expression gives.",
                                        to)
                                .conceding(Concession.ofNew(
                                        Moment.TIGHTEN,
                                        new Limit.StillComputed(table, after.name(), bench.sql(from.expression())))),
                        Undo.by(set("Computes " + name + " by the old expression again.", from)));
    }

    private Sketch set(String comment, Computed computed) {
        return Sketch.transaction(
                        List.of(table), comment, bench.ddl().setExpression(table, after.name(), computed.expression()))
                .as(PostgreSqlForm.SET_EXPRESSION_VIRTUAL);
    }

    /** The server changes no expression of a virtual column in a table with checks, and looks at all rows for NOT NULL. */
    private boolean isFree() {
        return before.nullable()
                && after.nullable()
                && Stream.of(
                                bench.situation().tableBefore(table),
                                bench.situation().tableAfter(table))
                        .noneMatch(this::hasChecks);
    }

    private boolean hasChecks(Table known) {
        return !known.checks().isEmpty()
                || known.columns().stream()
                        .anyMatch(column ->
                                bench.dialect().enumCheck(known, column).isPresent());
    }

    private static String why(Optional<Computed> from, Optional<Computed> to) {
        if (from.isEmpty()) {
            return "a generated column refuses what the old release writes to it";
        } else if (to.isEmpty()) {
            return "a generated column refuses what the new release writes to it, and cannot be made one again";
        } else if (from.get().stored() || to.get().stored()) {
            return "every row would be written anew under a lock that stops everybody";
        }
        return "the server checks every row, under a lock that stops everybody, or refuses";
    }

    private static Optional<Computed> computed(Column column) {
        return column.generation().filter(Computed.class::isInstance).map(Computed.class::cast);
    }
}
