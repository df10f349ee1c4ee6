package dev.inchworm.processor.plan.mysql;

import dev.inchworm.dialect.lock.MySqlForm;
import dev.inchworm.processor.plan.ForeignKeyAddition;
import dev.inchworm.processor.plan.Orphans;
import dev.inchworm.processor.plan.References;
import dev.inchworm.processor.plan.Sketch;
import dev.inchworm.processor.plan.Stage;
import dev.inchworm.processor.plan.Undo;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.ObjectName;

/**
 * A foreign key on MySQL and MariaDB. With checks on, the server copies the whole table; with {@code foreign_key_checks} off it
 * changes its catalog alone, and looks at no row that exists. So the rows are looked at before and after: from the statement on
 * the key holds whatever is written.
 */
final class AddForeignKey extends ForeignKeyAddition {

    private final Workbench bench;

    AddForeignKey(Workbench bench) {
        super(bench);
        this.bench = bench;
    }

    /** Makes the key {@code after} in the place of {@code before}, which differs from it in its name alone. */
    void rename(ObjectName table, ForeignKey before, ForeignKey after) {
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        enforce(
                                table,
                                after,
                                "Holds rows to what " + before.name() + " holds them to, whose place it takes."),
                        Undo.by(drop(table, after)));
        bench.outline()
                .add(
                        Stage.OLD_CONSTRAINTS,
                        drop(table, before),
                        Undo.by(enforce(table, before, "Holds rows to what " + after.name() + " holds them to.")));
    }

    @Override
    public Sketch drop(ObjectName table, ForeignKey key, String comment) {
        return bench.alter(
                References.between(table, key),
                MySqlForm.DROP_FOREIGN_KEY,
                Effects.noConstraint(table, key.name()),
                comment,
                how -> bench.ddl().dropForeignKey(table, key.name(), how));
    }

    /** A key is a key here: where no row can violate it, nothing is left to do. */
    @Override
    protected boolean isUnprovenUntilLookedAt() {
        return false;
    }

    @Override
    protected Sketch enforce(ObjectName table, ForeignKey key, String why) {
        return bench.alter(
                References.between(table, key),
                MySqlForm.ADD_FOREIGN_KEY_UNCHECKED,
                Effects.constraint(table, key.name()),
                ("Lets " + table + " refer to " + key.target()
                                + ", from now on. With foreign_key_checks off the server looks at no row that exists.\n"
                                + why)
                        .strip(),
                how -> "SET foreign_key_checks = 0;\n" + bench.ddl().addConstraint(table, key, how)
                        + "\nSET foreign_key_checks = 1;");
    }

    @Override
    public Sketch look(ObjectName table, ForeignKey key) {
        return new Orphans(bench).check(table, key);
    }
}
