package dev.inchworm.processor.plan.mysql;

import static java.util.stream.Collectors.joining;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.contract.Concession;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.plan.ForeignKeyRisk;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.SchemaObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A foreign key where rows may exist or others may be writing. With checks on, the server copies the whole table; with {@code
 * foreign_key_checks} off it changes its catalog alone, and looks at no row that exists. So the rows are looked at before
 * and after: from the statement on the key holds whatever is written.
 *
 * <p>It is part of expand only where it cannot fail a statement of the running release. Everywhere else it tightens.
 */
final class AddForeignKey {

    private final Workbench bench;
    private final ForeignKeyRisk risk;

    AddForeignKey(Workbench bench) {
        this.bench = bench;
        this.risk = new ForeignKeyRisk(bench.situation());
    }

    void plan(ObjectName table, ForeignKey key) {
        SchemaObject object = SchemaObject.constraint(table, key.name());
        if (risk.isNone(table, key)) {
            bench.outline().touch(object);
            bench.outline()
                    .add(
                            Stage.HARMLESS_KEYS,
                            add(table, key, risk.reason(key)).conceding(risk.concessions(table, key)),
                            Undo.by(drop(table, key)));
        } else {
            bench.outline().touchUntilContract(object);
            tighten(table, key, Concession.ofNew(Moment.TIGHTEN, new Limit.NotHeld(table, key.name())));
        }
    }

    /** A key that the old release need not obey. */
    void tighten(ObjectName table, ForeignKey key, Concession... concessions) {
        bench.outline().add(Stage.FOREIGN_KEYS, orphans(table, key), Undo.needless());
        bench.outline()
                .add(
                        Stage.FOREIGN_KEYS,
                        add(table, key, "Part of contract: the old release could have violated it.")
                                .conceding(concessions),
                        Undo.by(drop(table, key)));
        bench.outline().add(Stage.FOREIGN_KEYS, orphans(table, key), Undo.needless());
    }

    /** A key that holds rows to what {@code elder} holds them to already, over columns that are filled by now. */
    void twin(ObjectName table, ForeignKey key, String elder) {
        bench.outline().touchUntilContract(SchemaObject.constraint(table, elder));
        bench.outline()
                .add(
                        Stage.KEYS_OF_FILLED,
                        add(table, key, "Holds rows to nothing that " + elder + " does not hold them to."),
                        Undo.by(drop(table, key)));
        bench.outline().add(Stage.KEYS_OF_FILLED, orphans(table, key), Undo.needless());
    }

    /** Makes the key {@code after} in the place of {@code before}, which differs from it in its name alone. */
    void rename(ObjectName table, ForeignKey before, ForeignKey after) {
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        add(
                                table,
                                after,
                                "Holds rows to what " + before.name() + " holds them to, whose place it takes."),
                        Undo.by(drop(table, after)));
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        drop(table, before),
                        Undo.by(add(table, before, "Holds rows to what " + after.name() + " holds them to.")));
    }

    /** How to get the key back once it has been dropped. */
    Undo again(ObjectName table, ForeignKey key) {
        return Undo.by(orphans(table, key), add(table, key, ""), orphans(table, key));
    }

    /** The end of the key. */
    Sketch drop(ObjectName table, ForeignKey key, String comment) {
        return bench.alter(
                tables(table, key),
                MySqlForm.DROP_FOREIGN_KEY,
                Effects.noConstraint(table, key.name()),
                comment,
                how -> bench.ddl().dropForeignKey(table, key.name(), how));
    }

    private Sketch drop(ObjectName table, ForeignKey key) {
        return drop(table, key, "Drops the foreign key " + key.name() + ".");
    }

    private Sketch add(ObjectName table, ForeignKey key, String why) {
        return bench.alter(
                tables(table, key),
                MySqlForm.ADD_FOREIGN_KEY_UNCHECKED,
                Effects.constraint(table, key.name()),
                ("Lets " + table + " refer to " + key.target()
                                + ", from now on. With foreign_key_checks off the server looks at no row that exists.\n"
                                + why)
                        .strip(),
                how -> "SET foreign_key_checks = 0;\n" + bench.ddl().addConstraint(table, key, how)
                        + "\nSET foreign_key_checks = 1;");
    }

    Sketch orphans(ObjectName table, ForeignKey key) {
        String given = key.columns().stream()
                .map(column -> "c." + bench.quote(column) + " IS NOT NULL")
                .collect(joining(" AND "));
        String matches = IntStream.range(0, key.columns().size())
                .mapToObj(i -> "p." + bench.quote(key.targetColumns().get(i)) + " = c."
                        + bench.quote(key.columns().get(i)))
                .collect(joining(" AND "));
        return Sketch.check(
                tables(table, key),
                "some rows of " + table + " refer to rows of " + key.target() + " that do not exist ("
                        + String.join(", ", key.columns()) + "); mend or delete them",
                "Looks for orphans: rows of " + table + " that refer to nothing in " + key.target() + ".",
                "SELECT " + bench.dialect().quoteAll(key.columns()) + " FROM " + bench.quote(table)
                        + " AS c\n    WHERE " + given + "\n    AND NOT EXISTS (SELECT 1 FROM "
                        + bench.quote(key.target()) + " AS p WHERE " + matches + ");");
    }

    static List<ObjectName> tables(ObjectName table, ForeignKey key) {
        return Stream.of(table, key.target()).distinct().toList();
    }
}
