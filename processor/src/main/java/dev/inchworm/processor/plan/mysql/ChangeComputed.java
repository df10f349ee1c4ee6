package dev.inchworm.processor.plan.mysql;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.dialect.lock.MySqlForm;
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
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A generated column that is generated otherwise, on MySQL and MariaDB: it gets another expression in contract, since until the
 * old release is gone it computes what that knows. Where something else is made of it that is refused: MariaDB changes a virtual
 * column in the catalog alone, and leaves checks violated and stored columns as they were.
 */
final class ChangeComputed {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final Part part;
    private final String name;

    ChangeComputed(Workbench bench, ObjectName table, Column before, Column after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
        this.part = new Part.OfColumn(table, after.name());
        this.name = Bench.name(table, after);
    }

    void plan() {
        Optional<String> obstacle = obstacle();
        if (obstacle.isPresent()) {
            bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW520,
                            bench.placeOf(part),
                            name,
                            after.name(),
                            obstacle.get(),
                            bench.dialect().displayName()));
            return;
        }
        bench.mindWriters(
                form(),
                part,
                table,
                "Another expression for " + name,
                "MODIFY COLUMN " + bench.ddl().columnDefinition(after));
        bench.outline().touchUntilContract(SchemaObject.column(table, after.name()));
        Sql old = computed(before).orElseThrow().expression();
        bench.outline()
                .add(
                        Stage.DEFAULTS,
                        set(
                                        after,
                                        "Computes " + name + " by another expression."
                                                + "\nPart of contract: the old release reads what the old expression gives.")
                                .conceding(Concession.ofNew(
                                        Moment.TIGHTEN, new Limit.StillComputed(table, after.name(), bench.sql(old)))),
                        Undo.by(set(before, "Computes " + name + " by the old expression again.")));
    }

    private Optional<String> obstacle() {
        Optional<Computed> from = computed(before);
        Optional<Computed> to = computed(after);
        if (from.isEmpty()) {
            return Optional.of("a generated column refuses what the old release writes to it");
        } else if (to.isEmpty()) {
            return Optional.of("a generated column refuses what the new release writes to it");
        } else if (from.get().stored() != to.get().stored()) {
            return Optional.of("what is stored cannot become virtual, nor the other way");
        } else if (!before.withGeneration(after.generation()).equals(after)) {
            return Optional.of("its expression changes alone, or not at all");
        } else if (Stream.of(
                        bench.situation().tableBefore(table), bench.situation().tableAfter(table))
                .anyMatch(this::isBuiltOn)) {
            return Optional.of(
                    "an index, a check or another generated column is made of it, and would go on with old values");
        }
        return Optional.empty();
    }

    private boolean isBuiltOn(Table known) {
        return Bench.keyOf(known).contains(after.name())
                || known.uniques().stream().anyMatch(unique -> unique.columns().contains(after.name()))
                || known.foreignKeys().stream().anyMatch(key -> key.columns().contains(after.name()))
                || known.indexes().stream().anyMatch(this::isOver)
                || known.checks().stream().anyMatch(check -> mentions(check.expression()))
                || known.columns().stream()
                        .filter(column -> !column.name().equals(after.name()))
                        .flatMap(column -> computed(column).stream())
                        .anyMatch(other -> mentions(other.expression()));
    }

    private boolean isOver(Index index) {
        return index.columns().contains(after.name())
                || index.parts().stream()
                        .anyMatch(of ->
                                of instanceof Index.Part.OfExpression expression && mentions(expression.expression()));
    }

    /** Names of columns are the same in any case. */
    private boolean mentions(Sql sql) {
        return sql.in(bench.dialect().name()).stream()
                .flatMap(text -> SqlTokens.of(text, bench.dialect()).list().stream())
                .anyMatch(token -> token.text().equalsIgnoreCase(after.name()));
    }

    private Sketch set(Column column, String comment) {
        return bench.alter(
                table, form(), Effects.REPEATABLE, comment, how -> bench.ddl().modifyColumn(table, column, how));
    }

    private MySqlForm form() {
        return computed(after).orElseThrow().stored()
                ? MySqlForm.SET_EXPRESSION_STORED
                : MySqlForm.SET_EXPRESSION_VIRTUAL;
    }

    private static Optional<Computed> computed(Column column) {
        return column.generation().filter(Computed.class::isInstance).map(Computed.class::cast);
    }
}
