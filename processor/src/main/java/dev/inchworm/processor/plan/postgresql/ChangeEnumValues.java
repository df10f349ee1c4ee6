package dev.inchworm.processor.plan.postgresql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.Bench;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.processor.plan.Violations;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.Type.Enumeration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An enum stored by its names that has other names. The check of the column is replaced: for names that are new in expand,
 * since the new release writes them from its roll-out on; for names that are gone in contract, once no row holds one. In
 * between both are allowed. A column of a type of the user's own has no check; before the roll-out that type must know the
 * names.
 */
final class ChangeEnumValues {

    private final Workbench bench;
    private final ObjectName table;
    private final Column before;
    private final Column after;
    private final List<String> added;
    private final List<String> removed;

    ChangeEnumValues(Workbench bench, ObjectName table, Column before, Column after) {
        this.bench = bench;
        this.table = table;
        this.before = before;
        this.after = after;
        this.added = without(values(after), values(before));
        this.removed = without(values(before), values(after));
    }

    /** Whether nothing but the names of the enum differs. */
    static boolean isAll(Column before, Column after) {
        return before.type() instanceof Enumeration was
                && after.type() instanceof Enumeration is
                && was.named().equals(is.named())
                && Objects.equals(
                        before.sqlTypes().get(PostgreSql.NAME), after.sqlTypes().get(PostgreSql.NAME));
    }

    void plan() {
        Optional<Check> old = check(bench.situation().tableBefore(table), before);
        Optional<Check> wanted = check(bench.situation().tableAfter(table), after);
        if (old.isEmpty() || wanted.isEmpty()) {
            typeKnows();
            return;
        }
        bench.outline().touchUntilContract(SchemaObject.column(table, after.name()));
        Check between = removed.isEmpty()
                ? wanted.get()
                : added.isEmpty() ? old.get() : new Check(wanted.get().name(), allowing(both()));
        if (!between.equals(old.get())) {
            loosen(old.get(), between);
        }
        if (!between.equals(wanted.get())) {
            tighten(between, wanted.get());
        }
    }

    private void loosen(Check old, Check loose) {
        List<Concession> unknown = added.isEmpty()
                ? List.of()
                : List.of(Concession.ofOld(Moment.EXPAND, new Limit.NotHeld(table, old.name())));
        bench.outline()
                .add(
                        Stage.LOOSENED,
                        replace(old, loose).conceding(unknown),
                        Undo.by(violations(old), replace(loose, old), validate(old)));
        bench.outline().add(Stage.LOOSENED, validate(loose), Undo.needless());
    }

    private void tighten(Check loose, Check wanted) {
        bench.outline().add(Stage.CHECKS, violations(wanted), Undo.needless());
        bench.outline()
                .add(
                        Stage.CHECKS,
                        replace(loose, wanted)
                                .conceding(Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, wanted.name()))),
                        Undo.by(violations(loose), replace(wanted, loose), validate(loose)));
        bench.outline().add(Stage.CHECKS, validate(wanted), Undo.needless());
    }

    private Sketch replace(Check old, Check check) {
        return Sketch.transaction(
                List.of(table),
                "Replaces the check of the names that " + name() + " may hold; rows that exist are looked at next.",
                bench.ddl().dropConstraint(table, old.name()),
                bench.ddl().addNotValid(table, check));
    }

    private Sketch validate(Check check) {
        return Sketch.transaction(
                List.of(table),
                "Looks at the rows of " + table + " that exist.",
                bench.ddl().validate(table, check.name()));
    }

    private Sketch violations(Check check) {
        return new Violations(bench).check(table, check);
    }

    /** Between expand and roll-out, so that hand-written SQL of expand can teach it the names. */
    private void typeKnows() {
        bench.outline().touch(SchemaObject.column(table, after.name()));
        String type = bench.dialect().type(after);
        if (!added.isEmpty()) {
            bench.outline()
                    .add(
                            Stage.FILLED,
                            Sketch.check(
                                    List.of(table),
                                    "the type " + type + " does not know all of " + String.join(", ", added)
                                            + "; add ALTER TYPE … ADD VALUE to expand.custom.sql",
                                    "Makes sure that the type " + type
                                            + " knows the names that the new release writes.",
                                    """
                                    SELECT "name" FROM unnest(ARRAY[%s]) AS "name"
                                        WHERE EXISTS (SELECT FROM pg_catalog.pg_enum
                                            WHERE enumtypid = pg_catalog.to_regtype(%s))
                                        AND NOT EXISTS (SELECT FROM pg_catalog.pg_enum
                                            WHERE enumtypid = pg_catalog.to_regtype(%2$s) AND enumlabel::text = "name");""".formatted(
                                            literals(added), bench.dialect().literal(type))),
                            Undo.needless());
        }
    }

    private Optional<Check> check(Table known, Column column) {
        return bench.dialect().enumCheck(known, column);
    }

    private Sql allowing(List<String> values) {
        return Sql.of(bench.quote(after.name()) + " IN (" + literals(values) + ")");
    }

    private List<String> both() {
        List<String> both = new ArrayList<>(values(after));
        both.addAll(removed);
        return both;
    }

    private String literals(List<String> values) {
        return values.stream().map(bench.dialect()::literal).collect(joining(", "));
    }

    private static List<String> values(Column column) {
        return ((Enumeration) column.type()).values();
    }

    private static List<String> without(List<String> values, List<String> others) {
        return values.stream().filter(value -> !others.contains(value)).toList();
    }

    private String name() {
        return Bench.name(table, after);
    }
}
