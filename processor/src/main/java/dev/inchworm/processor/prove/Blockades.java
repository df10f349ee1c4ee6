package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDefault;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.ConstraintAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.ConstraintValidated;
import dev.inchworm.dialect.catalog.CatalogEvent.IndexBuilt;
import dev.inchworm.dialect.catalog.CatalogEvent.IndexDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.NotNullSet;
import dev.inchworm.dialect.catalog.CatalogEvent.Proof;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.dialect.catalog.CatalogEvent.TypeChanged;
import dev.inchworm.migration.Step;
import dev.inchworm.migration.Step.Work;
import dev.inchworm.processor.prove.Replay.Ran;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.PrimaryKey;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.Generation.Identity;
import dev.inchworm.schema.ObjectName;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Statements that keep others waiting: scans, rewrites and index builds under a lock, on tables that are in use. */
final class Blockades {

    private final Predicate<ObjectName> isBusy;
    private final Consumer<Flaw> flaws;

    Blockades(Predicate<ObjectName> isBusy, Consumer<Flaw> flaws) {
        this.isBusy = isBusy;
        this.flaws = flaws;
    }

    void judge(Ran ran, String where) {
        Step step = ran.step();
        boolean transaction = step.work() instanceof Work.Transaction;
        Set<String> fresh = new HashSet<>();
        String statement = "";
        int statements = 0;
        for (CatalogEvent event : ran.events()) {
            if (event instanceof StatementBegun begun) {
                statement = begun.sql();
                statements++;
            } else if (event instanceof ConstraintAdded added) {
                fresh.add(added.constraint().name());
                added(added, statement, where);
            } else if (event instanceof ConstraintValidated validated && fresh.contains(validated.constraint())) {
                blocks(validated.on(), statement, where, "it scans the rows under the lock of ADD CONSTRAINT");
            } else if (event instanceof NotNullSet set && !set.proven()) {
                blocks(
                        set.on(),
                        statement,
                        where,
                        "no valid check says that " + set.column()
                                + " IS NOT NULL, so it scans the table under ACCESS EXCLUSIVE");
            } else if (event instanceof ColumnAdded added) {
                added(added, statement, where);
            } else if (event instanceof TypeChanged changed
                    && !DataType.of(changed.after()).isFreeFrom(DataType.of(changed.before()))) {
                blocks(changed.on(), statement, where, "it rewrites the table under ACCESS EXCLUSIVE");
            } else if (event instanceof IndexBuilt built) {
                built(built.on(), built.concurrently(), transaction, statement, where);
            } else if (event instanceof IndexDropped dropped && dropped.concurrently() && transaction) {
                alone(dropped.on(), statement, where);
            }
        }
        if (step.work() instanceof Work.Statement && statements > 1) {
            alone(step.tables().isEmpty() ? ObjectName.of("-") : step.tables().get(0), statement, where);
        }
    }

    private void added(ConstraintAdded added, String statement, String where) {
        if (added.proof() != Proof.AT_ONCE) {
            return;
        }
        if (added.constraint() instanceof Check || added.constraint() instanceof ForeignKey) {
            blocks(added.on(), statement, where, "without NOT VALID it scans the table under its lock");
        } else {
            blocks(
                    added.on(),
                    statement,
                    where,
                    "it builds the index of the "
                            + (added.constraint() instanceof PrimaryKey ? "primary key" : "unique constraint")
                            + " under ACCESS EXCLUSIVE");
        }
    }

    private void added(ColumnAdded added, String statement, String where) {
        Column column = added.column();
        boolean rewrites =
                column.generation().filter(Identity.class::isInstance).isPresent()
                        || column.generation().orElse(null) instanceof Computed computed && computed.stored()
                        || column.defaultSql()
                                .flatMap(sql -> sql.in(PostgreSql.NAME))
                                .filter(sql -> PostgreSqlDefault.of(sql) == PostgreSqlDefault.VOLATILE)
                                .isPresent();
        if (rewrites) {
            blocks(added.on(), statement, where, "it rewrites the table under ACCESS EXCLUSIVE");
        } else if (!column.nullable()
                && column.defaultSql().isEmpty()
                && column.generation().isEmpty()) {
            blocks(added.on(), statement, where, "rows that exist have no value for the NOT NULL column");
        }
    }

    private void built(ObjectName table, boolean concurrently, boolean transaction, String statement, String where) {
        if (!concurrently) {
            blocks(table, statement, where, "without CONCURRENTLY nobody can write to the table while it is built");
        } else if (transaction) {
            alone(table, statement, where);
        }
    }

    private void alone(ObjectName table, String statement, String where) {
        flaws.accept(new Flaw(Code.IW698, where, table, statement, "it has to run alone, outside of transactions"));
    }

    private void blocks(ObjectName table, String statement, String where, String why) {
        if (isBusy.test(table)) {
            flaws.accept(new Flaw(Code.IW698, where, table, statement, why));
        }
    }
}
