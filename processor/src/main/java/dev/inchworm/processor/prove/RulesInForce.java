package dev.inchworm.processor.prove;

import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint.Action;
import dev.inchworm.schema.Constraint.Check;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Constraint.Unique;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Schema;
import dev.inchworm.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Whether a release can live with the rules that a table enforces: those that it does not know refuse rows that it takes
 * for good.
 */
final class RulesInForce {

    private static final Set<Action> YIELDING = Set.of(Action.CASCADE, Action.SET_NULL, Action.SET_DEFAULT);

    private final Perspective view;
    private final Schema own;
    private final Table table;
    private final ObjectName name;
    private final Table base;
    private final Replay replay;
    private final Stored stored;
    private final BiPredicate<ObjectName, String> isFilled;
    private final Predicate<Predicate<Limit>> conceded;
    private final BiConsumer<String, String> fails;

    RulesInForce(
            Perspective view,
            Schema own,
            Replay replay,
            BiPredicate<ObjectName, String> isFilled,
            Predicate<Predicate<Limit>> conceded,
            BiConsumer<String, String> fails) {
        this.view = view;
        this.own = own;
        this.table = view.table();
        this.name = table.name();
        this.base = view.base();
        this.replay = replay;
        this.stored = replay.stored();
        this.isFilled = isFilled;
        this.conceded = conceded;
        this.fails = fails;
    }

    void check() {
        // Plain loops here and in what all plans go through: a compiler that has just started pays for each lambda.
        for (Check check : base.checks()) {
            obeys(check);
        }
        if (base.primaryKey().isPresent() && !base.primaryKey().equals(table.primaryKey())) {
            obeys(base.primaryKey().get().name(), base.primaryKey().get().columns());
        }
        for (Unique unique : base.uniques()) {
            obeys(unique.name(), unique.columns());
        }
        for (Index index : base.indexes()) {
            if (index.unique()) {
                obeys(index);
            }
        }
        for (ForeignKey key : base.foreignKeys()) {
            obeys(key);
        }
        for (Table child : replay.referring(base.name())) {
            deletes(child);
        }
    }

    private boolean mustObey(String constraint) {
        return conceded.test(
                limit -> limit instanceof Limit.MustObey of && of.constraint().equals(constraint));
    }

    private void obeys(Check check) {
        if (view.isPlain() && table.checks().contains(check)) {
            return;
        }
        String text = stored.text(check.expression(), view::call);
        boolean known = table.checks().stream().anyMatch(mine -> Stored.implies(stored.text(mine.expression()), text));
        if (!known && !isLeftNull(check) && !isNotNull(check) && !isNotItsOwn(check) && !mustObey(check.name())) {
            fails.accept("INSERT INTO " + name, "it does not know the check " + check.name() + ", which is in force");
        }
    }

    /** NULL passes every check but those that ask for it. */
    private boolean isLeftNull(Check check) {
        SqlTokens tokens = stored.tokens(check.expression());
        return !asks(tokens)
                && base.columns().stream()
                        .filter(column -> tokens.mention(column.name()))
                        .anyMatch(this::isLeftNull);
    }

    private static boolean asks(SqlTokens tokens) {
        return tokens.list().stream()
                .anyMatch(token -> token.isWord("null") || token.isWord("coalesce") || token.isWord("distinct"));
    }

    /** Over columns that it does not know and a default or a trigger, made for them, gives a value. */
    private boolean isNotItsOwn(Check check) {
        SqlTokens tokens = stored.tokens(check.expression());
        List<Column> over = base.columns().stream()
                .filter(column -> tokens.mention(column.name()))
                .toList();
        return !over.isEmpty()
                && !asks(tokens)
                && over.stream()
                        .allMatch(column -> !view.knows(column.name())
                                && (column.defaultSql().isPresent() || replay.isFilled(base.name(), column.name())));
    }

    private boolean isLeftNull(Column column) {
        return !view.knows(column.name())
                && column.nullable()
                && column.defaultSql().isEmpty()
                && column.generation().isEmpty()
                && !replay.isFilled(base.name(), column.name());
    }

    private boolean isLeftNull(String column) {
        return base.column(column).filter(this::isLeftNull).isPresent();
    }

    /** Of a column to which it never writes NULL. */
    private boolean isNotNull(Check check) {
        String text = stored.text(check.expression());
        return base.columns().stream()
                .filter(column -> text.equals(column.name() + " is not null"))
                .anyMatch(column -> replay.isFilled(base.name(), column.name())
                        || !view.knows(column.name())
                                && column.defaultSql().isPresent()
                                && isFilled.test(base.name(), column.name())
                        || table.column(view.call(column.name()))
                                .filter(mine -> !mine.nullable())
                                .isPresent());
    }

    private void obeys(String constraint, List<String> columns) {
        if (view.isPlain() && table.uniques().contains(new Unique(constraint, columns))) {
            return;
        }
        Set<String> inForce = new HashSet<>(columns.stream().map(view::call).toList());
        boolean known = view.keys().stream().anyMatch(inForce::containsAll)
                || columns.stream().anyMatch(this::isLeftNull);
        if (!known && !mustObey(constraint)) {
            fails.accept("INSERT INTO " + name, "it does not know " + constraint + ", which refuses duplicates");
        }
    }

    private void obeys(Index index) {
        if (view.isPlain() && table.indexes().contains(index)) {
            return;
        }
        List<String> columns = index.parts().stream()
                .flatMap(part -> part instanceof Index.Part.OfColumn of
                        ? Optional.of(of.column()).stream()
                        : Optional.<String>empty().stream())
                .toList();
        String rule = stored.rule(index, view::call);
        if (table.indexes().stream()
                .noneMatch(mine -> stored.rule(mine, column -> column).equals(rule))) {
            obeys(index.name(), columns.size() == index.parts().size() ? columns : leftNull(columns));
        }
    }

    private List<String> leftNull(List<String> columns) {
        return columns.stream().filter(this::isLeftNull).toList();
    }

    private void obeys(ForeignKey key) {
        if (view.isPlain() && table.foreignKeys().contains(key)) {
            return;
        }
        boolean known = table.foreignKeys().stream()
                .anyMatch(mine -> mine.columns()
                                .equals(key.columns().stream().map(view::call).toList())
                        && view.isSame(mine.target(), key.target()));
        if (!known && key.columns().stream().noneMatch(this::isLeftNull) && !mustObey(key.name())) {
            fails.accept(
                    "INSERT INTO " + name,
                    "it does not know the foreign key " + key.name() + " to " + key.target() + ", which is in force");
        }
    }

    private void deletes(Table child) {
        for (ForeignKey key : child.foreignKeys()) {
            boolean stays = !YIELDING.contains(key.onDelete());
            if (key.target().equals(base.name()) && stays && yieldsElsewhere(child, key) && !mustObey(key.name())) {
                fails.accept(
                        "DELETE FROM " + name,
                        key.name() + " of " + child.name() + " does not yield, as it knows it to");
            }
            if (key.target().equals(base.name())
                    && (stays || key.onUpdate() != Action.CASCADE)
                    && !isKnown(child, key)
                    && !mustObey(key.name())) {
                fails.accept(
                        stays
                                ? "DELETE FROM " + name
                                : "UPDATE " + name + " SET "
                                        + String.join(
                                                ", ",
                                                key.targetColumns().stream()
                                                        .map(view::call)
                                                        .toList())
                                        + " = …",
                        "it does not know the foreign key " + key.name() + " of " + child.name()
                                + ", which keeps rows that are referred to");
            }
        }
    }

    /** Whether the release knows the key as one that lets rows be deleted that others refer to. */
    private boolean yieldsElsewhere(Table child, ForeignKey key) {
        Table mine = own.tables().get(child.name());
        if (mine == null
                || child.foreignKeys().stream()
                                .filter(other -> other.columns().equals(key.columns()))
                                .count()
                        > 1) {
            return false;
        }
        return mine.foreignKeys().stream()
                .anyMatch(known -> known.columns().equals(key.columns())
                        && known.target().equals(key.target())
                        && YIELDING.contains(known.onDelete()));
    }

    private boolean isKnown(Table child, ForeignKey key) {
        List<ObjectName> names = new ArrayList<>(replay.viewsOf(child.name()));
        names.add(child.name());
        return names.stream()
                .flatMap(mine -> Optional.ofNullable(own.tables().get(mine)).stream())
                .flatMap(mine -> mine.foreignKeys().stream())
                .anyMatch(mine -> mine.name().equals(key.name())
                        || view.isSame(mine.target(), key.target()) && areSame(child, mine.columns(), key.columns()));
    }

    /** Whether columns of the database are these, or copies of them. */
    private boolean areSame(Table child, List<String> mine, List<String> columns) {
        return mine.size() == columns.size()
                && IntStream.range(0, mine.size())
                        .allMatch(at -> mine.get(at).equals(columns.get(at))
                                || replay.copied(child.name(), columns.get(at)).contains(mine.get(at)));
    }
}
