package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.PostgreSqlDefault;
import dev.inchworm.dialect.Target;
import dev.inchworm.dialect.catalog.CatalogEvent;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.ColumnDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.ConstraintAdded;
import dev.inchworm.dialect.catalog.CatalogEvent.ConstraintDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.ConstraintValidated;
import dev.inchworm.dialect.catalog.CatalogEvent.IndexBuilt;
import dev.inchworm.dialect.catalog.CatalogEvent.IndexDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.NotNullSet;
import dev.inchworm.dialect.catalog.CatalogEvent.Proof;
import dev.inchworm.dialect.catalog.CatalogEvent.StatementBegun;
import dev.inchworm.dialect.catalog.CatalogEvent.TableDropped;
import dev.inchworm.dialect.catalog.CatalogEvent.Touched;
import dev.inchworm.dialect.catalog.CatalogEvent.TypeChanged;
import dev.inchworm.dialect.catalog.ObjectState;
import dev.inchworm.dialect.lock.Footprint;
import dev.inchworm.dialect.lock.LockCatalogue;
import dev.inchworm.dialect.lock.PostgreSqlForm;
import dev.inchworm.dialect.lock.StatementForm;
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
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements that keep others waiting: scans, rewrites and index builds under a lock, on tables that are in use. */
final class PostgreSqlBlockades implements Blockades {

    /** Whether a form is a dearer one is looked at otherwise. */
    private static final Set<StatementForm> VARIANTS = Arrays.stream(PostgreSqlForm.values())
            .filter(form -> form.variantOf().isPresent())
            .collect(Collectors.toUnmodifiableSet());

    private final LockCatalogue catalogue;
    private final Predicate<ObjectName> isBusy;
    private final Consumer<Flaw> flaws;

    PostgreSqlBlockades(Target target, Predicate<ObjectName> isBusy, Consumer<Flaw> flaws) {
        catalogue = LockCatalogue.of(target);
        this.isBusy = isBusy;
        this.flaws = flaws;
    }

    @Override
    public void judge(Ran ran, String where) {
        Step step = ran.step();
        boolean transaction = step.work() instanceof Work.Transaction;
        Set<String> fresh = new HashSet<>();
        Set<String> gone = new HashSet<>();
        Set<ObjectName> locked = new HashSet<>();
        Set<ObjectName> now = new HashSet<>();
        String statement = "";
        int statements = 0;
        for (CatalogEvent event : ran.events()) {
            if (event instanceof StatementBegun begun) {
                statement = begun.sql();
                statements++;
                locked.addAll(now);
                now.clear();
            } else if (event instanceof Touched touched) {
                now.add(touched.on());
            } else if (event instanceof ConstraintDropped dropped) {
                gone.add(dropped.constraint());
            } else if (event instanceof ColumnDropped dropped) {
                silently(along(ran, dropped), gone, dropped.on(), statement, where);
            } else if (event instanceof TableDropped dropped) {
                silently(along(ran, dropped), gone, dropped.on(), statement, where);
            } else if (event instanceof ConstraintAdded added) {
                fresh.add(added.constraint().name());
                added(added, statement, where);
            } else if (event instanceof ConstraintValidated validated
                    && (fresh.contains(validated.constraint()) || locked.contains(validated.on()))) {
                blocks(validated.on(), statement, where, "it scans the rows under the lock of an earlier statement");
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
            } else if (event instanceof IndexDropped dropped && !dropped.concurrently() && !transaction) {
                blocks(
                        dropped.on(),
                        statement,
                        where,
                        "without CONCURRENTLY it waits for its lock, and all others behind it, without end");
            }
        }
        if (transaction
                && step.lock().isEmpty()
                && (Stream.concat(ran.touched().stream(), step.tables().stream())
                                .anyMatch(isBusy)
                        || refersToBusy(ran))) {
            declared(step, where);
        }
        if (step.work() instanceof Work.Statement && statements > 1) {
            alone(step.tables().isEmpty() ? ObjectName.of("-") : step.tables().get(0), statement, where);
        }
    }

    /** The foreign keys to others that go with a column. */
    private Stream<String> along(Ran ran, ColumnDropped dropped) {
        return keys(ran, dropped.on())
                .filter(key -> key.columns().contains(dropped.column()))
                .map(ForeignKey::name);
    }

    /** The foreign keys to others that go with a table. */
    private Stream<String> along(Ran ran, TableDropped dropped) {
        return keys(ran, dropped.on()).map(ForeignKey::name);
    }

    private Stream<ForeignKey> keys(Ran ran, ObjectName table) {
        return Optional.ofNullable(ran.before().get(table)).flatMap(ObjectState::table).stream()
                .flatMap(found -> found.foreignKeys().stream())
                .filter(key -> !key.target().equals(table) && isBusy.test(key.target()));
    }

    private void silently(Stream<String> names, Set<String> gone, ObjectName table, String statement, String where) {
        names.filter(name -> !gone.contains(name))
                .forEach(name -> flaws.accept(new Flaw(
                        Code.IW698,
                        where,
                        table,
                        statement,
                        "it takes " + name + " along silently, and locks the table that this refers to")));
    }

    private boolean refersToBusy(Ran ran) {
        return ran.events().stream()
                .anyMatch(event -> event instanceof ConstraintAdded added
                        && added.constraint() instanceof ForeignKey key
                        && isBusy.test(key.target()));
    }

    /** A lock that the runtime does not know of is waited for without its time limit. */
    private void declared(Step step, String where) {
        Optional<String> lock =
                catalogue.of(step.sql(), step.tables(), VARIANTS).flatMap(Footprint::lock);
        if (lock.isPresent()) {
            ObjectName table =
                    step.tables().isEmpty() ? ObjectName.of("-") : step.tables().get(0);
            flaws.accept(
                    new Flaw(Code.IW698, where, table, step.sql(), "it takes " + lock.get() + " and does not say so"));
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
                        || column.generation().orElse(null) instanceof Computed computed
                                && (computed.stored() || !column.nullable())
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
