package dev.inchworm.processor.prove;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Relation;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Generation.Computed;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Sequence;
import dev.inchworm.schema.Sql;
import dev.inchworm.schema.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Whether the statements of one release are legal: it reads all of a table's columns, inserts rows with and without those
 * that may be left out, updates each column, deletes, and upserts on each key.
 */
final class Legality {

    private final Release release;
    private final Schema own;
    private final Schema others;
    private final Lineage lineage;
    private final Stored stored;
    private final Replay replay;
    private final Conceded conceded;
    private final BiPredicate<ObjectName, String> isFilled;
    private final Consumer<Flaw> flaws;
    private final Map<ObjectName, Table> tables = new HashMap<>();

    Legality(
            Release release,
            Trial trial,
            Lineage lineage,
            Replay replay,
            Conceded conceded,
            BiPredicate<ObjectName, String> isFilled,
            Consumer<Flaw> flaws) {
        this.release = release;
        this.own = release == Release.OLD ? trial.before() : trial.after();
        this.others = release == Release.OLD ? trial.after() : trial.before();
        this.lineage = lineage;
        this.stored = replay.stored();
        this.replay = replay;
        this.conceded = conceded;
        this.isFilled = isFilled;
        this.flaws = flaws;
    }

    /** Checks what the release does with the table that it calls {@code name}, if it knows one. */
    void check(ObjectName name, Moment moment, String step) {
        Optional<Sequence> sequence = Optional.ofNullable(own.sequences().get(name));
        if (sequence.isPresent() && !replay.state(name).sequence().equals(sequence)) {
            for (Table table : own.tables().values()) {
                if (SequencesDrawn.draws(table, name)) {
                    check(table.name(), moment, step);
                }
            }
        }
        if (own.tables().containsKey(name) && !replay.isSilent(name)) {
            Table table =
                    tables.computeIfAbsent(name, any -> stored.of(own.tables().get(name)));
            Optional<Relation> relation = replay.relation(name);
            if (relation.isPresent()) {
                if (!replay.isSilent(relation.get().base().name())) {
                    new Look(table, relation.get(), moment, step).all();
                }
            } else if (replay.view(name).isEmpty()) {
                flaws.accept(new Flaw(
                        Code.IW696, step, name, "SELECT … FROM " + name + by(), "there is no table of that name"));
            }
        }
    }

    private String by() {
        return " by " + release.text();
    }

    /** One look at one table. */
    private final class Look {

        private final Table table;
        private final ObjectName name;
        private final Relation relation;
        private final Table base;
        private final Moment moment;
        private final String step;
        private final Counterpart theirs;
        private final NullRefusals refusals;
        private final TypesInPlace types;

        Look(Table table, Relation relation, Moment moment, String step) {
            this.table = table;
            this.name = table.name();
            this.relation = relation;
            this.base = relation.base();
            this.moment = moment;
            this.step = step;
            this.theirs = new Counterpart(release, others, lineage, name);
            this.refusals = new NullRefusals(base, replay);
            this.types =
                    new TypesInPlace(release, moment, name, base.name(), theirs, replay, this::isConceded, this::fails);
        }

        void all() {
            Set<String> known = new HashSet<>();
            for (Column column : table.columns()) {
                Optional<Column> found = relation.column(column.name());
                if (found.isEmpty()) {
                    fails("SELECT " + column.name() + " FROM " + name, "there is no such column");
                } else {
                    known.add(found.get().name());
                    check(column, found.get());
                }
            }
            for (Column column : base.columns()) {
                if (!known.contains(column.name())) {
                    checkUnknown(column);
                }
            }
            positions();
            new SequencesDrawn(own, replay, this::isConceded, this::fails)
                    .checkThoseOf(own.tables().get(name));
            Perspective view = new Perspective(table, relation, replay);
            new RulesInForce(view, own, replay, isFilled, this::isConceded, this::fails).check();
            new RulesReliedOn(view, theirs.table(), replay, this::isConceded, this::fails).check(moment);
        }

        private void check(Column column, Column found) {
            String reads = "SELECT " + column.name() + " FROM " + name;
            types.check(column, found, reads);
            boolean filled = replay.isFilled(base.name(), found.name());
            computed(column, found, filled);
            if (column.nullable() && !found.nullable() && !filled && !isFilledNull(column) && !obeysKeyOver(found)) {
                fails("UPDATE " + name + " SET " + column.name() + " = NULL", column.name() + " is NOT NULL");
            }
            defaults(column, found, filled);
            if (!column.nullable() && found.nullable() && moment == Moment.ROLL_OUT && !isGiven(found)) {
                nulls(column, found, reads);
            }
            if (release == Release.NEW && moment == Moment.ROLL_OUT && !column.nullable() && found.nullable()) {
                own(column, found);
            }
            if (filled) {
                replaced(column, replay.copied(base.name(), found.name()).isEmpty(), reads);
            }
        }

        /** What the old release says without names is about the columns that stood there when it was built. */
        private void positions() {
            if (release == Release.OLD && relation.view().isEmpty()) {
                for (String moved : Positions.moved(table, base)) {
                    if (!isConceded(limit -> limit instanceof Limit.StandsElsewhere of
                            && of.columns().contains(moved))) {
                        fails("INSERT INTO " + name + " VALUES (…)", moved + " stands behind columns that followed it");
                    }
                }
            }
        }

        private boolean isFilledWhereLeftOut(Column column) {
            return isConceded(
                    limit -> limit instanceof Limit.LeftOutIsFilled && Legality.isAbout(limit, column.name()));
        }

        /** A default says nothing of NULL that is written, nor does another type. */
        private boolean isReplacementConceded(Column column) {
            return isConceded(limit -> !(limit instanceof Limit.LeftOutIsFilled)
                    && !(limit instanceof Limit.MayNotFit)
                    && !(limit instanceof Limit.CannotRestart)
                    && Legality.isAbout(limit, column.name()));
        }

        private boolean isFilledNull(Column column) {
            return isConceded(limit ->
                    limit instanceof Limit.NullIsFilled of && of.column().equals(column.name()));
        }

        private void computed(Column column, Column found, boolean filled) {
            boolean wanted =
                    column.generation().filter(Computed.class::isInstance).isPresent();
            boolean there =
                    found.generation().filter(Computed.class::isInstance).isPresent();
            if (there && !wanted && !isAbout(column)) {
                fails("INSERT INTO " + name, column.name() + " is generated");
            } else if (wanted && !there && !filled && !isAbout(column)) {
                fails("INSERT INTO " + name, "nothing computes " + column.name());
            } else if (wanted && there && !expression(column).equals(expression(found)) && !isAbout(column)) {
                fails(
                        "SELECT " + column.name() + " FROM " + name,
                        column.name() + " is computed otherwise: " + expression(found));
            }
        }

        private String expression(Column column) {
            return text(column.generation().map(how -> ((Computed) how).expression()));
        }

        private void defaults(Column column, Column found, boolean filled) {
            if (column.nullable()
                    && column.defaultSql().isEmpty()
                    && column.generation().isEmpty()
                    && found.defaultSql().isPresent()
                    && !isFilledWhereLeftOut(column)) {
                fails(
                        "INSERT INTO " + name + " without " + column.name(),
                        column.name() + " gets " + text(found.defaultSql()) + " in place of NULL");
            }
            boolean given = found.defaultSql().isPresent() || found.generation().isPresent() || filled;
            boolean relies = column.defaultSql().isPresent()
                    || column.generation()
                            .filter(how -> !(how instanceof Computed))
                            .isPresent();
            if (relies && !given && !isAbout(column)) {
                fails(
                        "INSERT INTO " + name + " without " + column.name(),
                        found.nullable()
                                ? column.name() + " has no default any more"
                                : column.name() + " is NOT NULL and has no default any more");
            } else if (column.defaultSql().isPresent()
                    && found.defaultSql().isPresent()
                    && !text(column.defaultSql()).equals(text(found.defaultSql()))
                    && !isAbout(column)) {
                fails(
                        "INSERT INTO " + name + " without " + column.name(),
                        column.name() + " has another default: " + text(found.defaultSql()));
            }
        }

        private String text(Optional<Sql> sql) {
            return sql.map(stored::text).orElse("");
        }

        /** Whether a trigger gives it a value that is never NULL: a copy is, where what it copies may be. */
        private boolean isGiven(Column found) {
            Set<String> copied = replay.copied(base.name(), found.name());
            return replay.isFilled(base.name(), found.name()) && copied.stream().allMatch(theirs::isNeverNull);
        }

        /** What a trigger puts in the place of NULL, or of nothing. */
        private void replaced(Column column, boolean opaque, String reads) {
            boolean unwritten = release == Release.OLD
                    && moment == Moment.ROLL_OUT
                    && theirs.table().isPresent()
                    && theirs.column(column.name()).isEmpty();
            boolean mayBeNull = opaque && column.nullable() && moment == Moment.ROLL_OUT;
            if ((unwritten || mayBeNull) && !isReplacementConceded(column)) {
                fails(reads, "a trigger puts something else in the place of NULL");
            }
        }

        /** Both releases are alive: what the other one writes is read. */
        private void nulls(Column column, Column found, String reads) {
            Optional<Column> other = theirs.column(column.name());
            boolean written = other.isPresent() && other.get().nullable();
            boolean leftOut = other.isEmpty()
                    && found.defaultSql().isEmpty()
                    && found.generation().isEmpty()
                    && theirs.table().isPresent();
            if ((written || leftOut) && !isAboutValues(column) && !refusals.checks(found)) {
                fails(
                        reads,
                        release.other().text() + (written ? " may write NULL to it" : " leaves it NULL")
                                + ", and its field takes none");
            }
        }

        /** NULL that the new release writes itself. */
        private void own(Column column, Column found) {
            boolean written =
                    column.generation().filter(Computed.class::isInstance).isEmpty();
            if (written
                    && !refusals.checks(found)
                    && !refusals.replaces(found)
                    && !refusals.copies(found)
                    && !isConceded(limit ->
                            limit instanceof Limit.NotRequired of && of.column().equals(column.name())
                                    || limit instanceof Limit.ReadsNull reads
                                            && reads.column().equals(column.name()))) {
                fails(
                        "UPDATE " + name + " SET " + column.name() + " = NULL",
                        "nothing refuses that, and its field takes none");
            }
        }

        private void checkUnknown(Column column) {
            boolean copiesNull = replay.copied(base.name(), column.name()).stream()
                    .anyMatch(
                            from -> table.column(from).filter(Column::nullable).isPresent());
            if (!column.nullable() && copiesNull) {
                fails(
                        "INSERT INTO " + name,
                        column.name() + " is NOT NULL, and copies a column of it that may be NULL");
            }
            if (!column.nullable() && release == Release.NEW && replay.isPartial(base.name(), column.name())) {
                fails(
                        "INSERT INTO " + name,
                        column.name() + " is NOT NULL, and a trigger makes NULL of what does not fit");
            }
            if (!column.nullable()
                    && column.defaultSql().isEmpty()
                    && column.generation().isEmpty()
                    && !replay.isFilled(base.name(), column.name())
                    && !isConceded(limit -> limit instanceof Limit.Cannot)) {
                fails("INSERT INTO " + name, column.name() + " is NOT NULL and it gives no value for it");
            }
        }

        /** A primary key that it still obeys takes no NULL either. */
        private boolean obeysKeyOver(Column found) {
            return base.primaryKey()
                    .filter(key -> key.columns().contains(found.name()))
                    .filter(key -> isConceded(limit -> limit instanceof Limit.MustObey obeyed
                            && obeyed.constraint().equals(key.name())))
                    .isPresent();
        }

        /** Whether anything is conceded of the column's values, rather than its type. */
        private boolean isAboutValues(Column column) {
            return isConceded(
                    limit -> !(limit instanceof Limit.CannotRestart) && Legality.isAbout(limit, column.name()));
        }

        /** Whether anything is conceded of the column. */
        private boolean isAbout(Column column) {
            return isConceded(limit -> Legality.isAbout(limit, column.name()));
        }

        private boolean isConceded(Predicate<Limit> limit) {
            return conceded.at(moment, release, name, limit);
        }

        private void fails(String statement, String why) {
            flaws.accept(new Flaw(Code.IW696, step, name, statement + by(), why));
        }
    }

    static boolean isAbout(Limit limit, String column) {
        return limit instanceof Limit.OfColumn of && of.column().equals(column);
    }
}
