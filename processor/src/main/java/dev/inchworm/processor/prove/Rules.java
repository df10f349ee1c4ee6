package dev.inchworm.processor.prove;

import dev.inchworm.dialect.PostgreSql;
import dev.inchworm.dialect.SqlTokens;
import dev.inchworm.processor.contract.Limit;
import dev.inchworm.processor.contract.Moment;
import dev.inchworm.processor.contract.Release;
import dev.inchworm.processor.prove.Replay.Relation;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a release can live with the constraints of a table: it knows those that are in force, and those that it knows are
 * in force. Columns are called what the release calls them; one that is a mere copy of such a column goes by its name too.
 */
final class Rules {

    private static final Set<Action> YIELDING = Set.of(Action.CASCADE, Action.SET_NULL, Action.SET_DEFAULT);

    private final Release release;
    private final Schema own;
    private final Schema others;
    private final Lineage lineage;
    private final Table table;
    private final ObjectName name;
    private final Table base;
    private final Replay replay;
    private final Predicate<Predicate<Limit>> conceded;
    private final BiConsumer<String, String> fails;
    private final Moment moment;

    /** Whether it finds the table itself, in which columns have the names by which it knows them. */
    private final boolean plain;

    private final BiPredicate<ObjectName, String> isFilled;
    private final Map<String, String> called = new HashMap<>();

    Rules(
            Release release,
            Schema own,
            Schema others,
            Lineage lineage,
            Table table,
            Relation relation,
            Replay replay,
            Predicate<Predicate<Limit>> conceded,
            BiConsumer<String, String> fails,
            Moment moment,
            BiPredicate<ObjectName, String> isFilled) {
        this.release = release;
        this.own = own;
        this.others = others;
        this.lineage = lineage;
        this.table = table;
        this.name = table.name();
        this.base = relation.base();
        this.replay = replay;
        this.conceded = conceded;
        this.fails = fails;
        this.moment = moment;
        this.plain = relation.view().isEmpty();
        this.isFilled = isFilled;
        for (Column column : table.columns()) {
            Optional<Column> found = relation.column(column.name());
            if (found.isPresent()) {
                called.put(found.get().name(), column.name());
            }
        }
        nameCopies();
    }

    private void nameCopies() {
        for (Assignments trigger : replay.assignments(base.name())) {
            trigger.copies().forEach((column, from) -> {
                if (trigger.onInsert() && called.containsKey(from)) {
                    called.putIfAbsent(column, called.get(from));
                }
            });
        }
    }

    private String call(String column) {
        return called.getOrDefault(column, column);
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
        if (!isAsBefore()) {
            for (List<String> key : keys()) {
                upserts(key);
            }
        }
        held();
        if (moment == Moment.ROLL_OUT) {
            for (Index index : table.indexes()) {
                uses(index);
            }
        }
    }

    /** Whether keys are there in the words in which the release knows them, and nothing beside them. */
    private boolean isAsBefore() {
        return plain
                && base.primaryKey().equals(table.primaryKey())
                && base.uniques().equals(table.uniques())
                && base.indexes().equals(table.indexes());
    }

    /** Without an index its queries take as long as the table is large. */
    private void uses(Index index) {
        if (plain && base.indexes().contains(index)) {
            return;
        }
        String rule = Stored.rule(index, column -> column);
        boolean there = base.indexes().stream()
                .anyMatch(own -> Stored.rule(own, this::callOwn).equals(rule));
        if (!there && !index.unique()) {
            fails.accept("SELECT … FROM " + name, "there is no index like " + index.name() + ", which it relies on");
        }
    }

    /** What the release calls a column; a mere copy of one goes by no name of its. */
    private String callOwn(String column) {
        return base.column(column).isEmpty() || isOwn(column) ? call(column) : "- " + column;
    }

    private boolean mustObey(String constraint) {
        return conceded.test(
                limit -> limit instanceof Limit.MustObey of && of.constraint().equals(constraint));
    }

    private void obeys(Check check) {
        if (plain && table.checks().contains(check)) {
            return;
        }
        String text = Stored.text(check.expression(), this::call);
        boolean known = table.checks().stream().anyMatch(mine -> implies(Stored.text(mine.expression()), text));
        if (!known && !isLeftNull(check) && !isNotNull(check) && !isNotItsOwn(check) && !mustObey(check.name())) {
            fails.accept("INSERT INTO " + name, "it does not know the check " + check.name() + ", which is in force");
        }
    }

    /** The same, or {@code x in ( 'A' )} beside {@code x in ( 'A' , 'B' )}. */
    private static boolean implies(String mine, String inForce) {
        if (mine.equals(inForce)) {
            return true;
        }
        int list = mine.indexOf(" in ( ");
        int longer = inForce.indexOf(" in ( ");
        return list > 0
                && longer == list
                && mine.substring(0, list).equals(inForce.substring(0, longer))
                && values(inForce, longer).containsAll(values(mine, list));
    }

    private static Set<String> values(String check, int list) {
        return new HashSet<>(List.of(
                check.substring(list + " in ( ".length(), check.length() - 2).split(" , ")));
    }

    /** NULL passes every check but those that ask for it. */
    private boolean isLeftNull(Check check) {
        SqlTokens tokens = SqlTokens.of(check.expression().in(PostgreSql.NAME).orElse(""));
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
        SqlTokens tokens = SqlTokens.of(check.expression().in(PostgreSql.NAME).orElse(""));
        List<Column> over = base.columns().stream()
                .filter(column -> tokens.mention(column.name()))
                .toList();
        return !over.isEmpty()
                && !asks(tokens)
                && over.stream()
                        .allMatch(column -> !called.containsKey(column.name())
                                && (column.defaultSql().isPresent() || replay.isFilled(base.name(), column.name())));
    }

    private boolean isLeftNull(Column column) {
        return !called.containsKey(column.name())
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
        String text = Stored.text(check.expression());
        return base.columns().stream()
                .filter(column -> text.equals(column.name() + " is not null"))
                .anyMatch(column -> replay.isFilled(base.name(), column.name())
                        || !called.containsKey(column.name())
                                && column.defaultSql().isPresent()
                                && isFilled.test(base.name(), column.name())
                        || table.column(call(column.name()))
                                .filter(mine -> !mine.nullable())
                                .isPresent());
    }

    private void obeys(String constraint, List<String> columns) {
        if (plain && table.uniques().contains(new Unique(constraint, columns))) {
            return;
        }
        Set<String> inForce = new HashSet<>(columns.stream().map(this::call).toList());
        boolean known = keys().stream().anyMatch(inForce::containsAll)
                || columns.stream().anyMatch(this::isLeftNull);
        if (!known && !mustObey(constraint)) {
            fails.accept("INSERT INTO " + name, "it does not know " + constraint + ", which refuses duplicates");
        }
    }

    private List<List<String>> keys() {
        List<List<String>> keys = new ArrayList<>();
        if (table.primaryKey().isPresent()) {
            keys.add(table.primaryKey().get().columns());
        }
        for (Unique unique : table.uniques()) {
            keys.add(unique.columns());
        }
        for (Index index : table.indexes()) {
            if (index.unique()
                    && index.where().isEmpty()
                    && index.columns().size()
                            == index.parts().size() + index.include().size()) {
                keys.add(index.columns().subList(0, index.parts().size()));
            }
        }
        return keys;
    }

    private void obeys(Index index) {
        if (plain && table.indexes().contains(index)) {
            return;
        }
        List<String> columns = index.parts().stream()
                .flatMap(part -> part instanceof Index.Part.OfColumn of
                        ? Optional.of(of.column()).stream()
                        : Optional.<String>empty().stream())
                .toList();
        String rule = Stored.rule(index, this::call);
        if (table.indexes().stream()
                .noneMatch(mine -> Stored.rule(mine, column -> column).equals(rule))) {
            obeys(index.name(), columns.size() == index.parts().size() ? columns : leftNull(columns));
        }
    }

    private List<String> leftNull(List<String> columns) {
        return columns.stream().filter(this::isLeftNull).toList();
    }

    private void obeys(ForeignKey key) {
        if (plain && table.foreignKeys().contains(key)) {
            return;
        }
        boolean known = table.foreignKeys().stream()
                .anyMatch(mine -> mine.columns()
                                .equals(key.columns().stream().map(this::call).toList())
                        && isSame(mine.target(), key.target()));
        if (!known && key.columns().stream().noneMatch(this::isLeftNull) && !mustObey(key.name())) {
            fails.accept(
                    "INSERT INTO " + name,
                    "it does not know the foreign key " + key.name() + " to " + key.target() + ", which is in force");
        }
    }

    /** Whether a table that the release calls {@code mine} is {@code there}, maybe behind a view. */
    private boolean isSame(ObjectName mine, ObjectName there) {
        return mine.equals(there)
                || replay.relation(mine)
                        .filter(relation -> relation.base().name().equals(there))
                        .isPresent();
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
                                                        .map(this::call)
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
                        || isSame(mine.target(), key.target()) && areSame(child, mine.columns(), key.columns()));
    }

    /** Whether columns of the database are these, or copies of them. */
    private boolean areSame(Table child, List<String> mine, List<String> columns) {
        return mine.size() == columns.size()
                && IntStream.range(0, mine.size())
                        .allMatch(at -> mine.get(at).equals(columns.get(at))
                                || replay.copied(child.name(), columns.get(at)).contains(mine.get(at)));
    }

    private void upserts(List<String> key) {
        Set<String> wanted = new HashSet<>(key);
        boolean there = base.primaryKey()
                        .filter(own -> is(own.columns(), wanted))
                        .isPresent()
                || base.uniques().stream().anyMatch(own -> is(own.columns(), wanted))
                || base.indexes().stream()
                        .anyMatch(index -> index.unique()
                                && index.where().isEmpty()
                                && index.columns().size()
                                        == index.parts().size()
                                                + index.include().size()
                                && is(index.columns().subList(0, index.parts().size()), wanted));
        if (!there
                && !conceded.test(limit ->
                        limit instanceof Limit.CannotUpsert of && new HashSet<>(of.columns()).equals(wanted))) {
            fails.accept(
                    "INSERT INTO " + name + " ON CONFLICT (" + String.join(", ", key) + ")",
                    "no unique index is over these columns");
        }
        if (there
                && twins(wanted)
                && !conceded.test(
                        limit -> limit instanceof Limit.MayConflict of && new HashSet<>(of.columns()).equals(wanted))) {
            fails.accept(
                    "INSERT INTO " + name + " ON CONFLICT (" + String.join(", ", key) + ")",
                    "a second unique index over copies of these columns may refuse the row first");
        }
    }

    private boolean twins(Set<String> wanted) {
        Stream<List<String>> unique = Stream.concat(
                base.uniques().stream().map(Unique::columns),
                base.indexes().stream().filter(Index::unique).map(Index::columns));
        return unique.anyMatch(columns -> columns.size() == wanted.size()
                && columns.stream().allMatch(column -> wanted.contains(call(column)))
                && !columns.stream().allMatch(this::isOwn));
    }

    /** Whether columns of the database are the ones that the release calls so; copies do not count. */
    private boolean is(List<String> columns, Set<String> wanted) {
        return columns.size() == wanted.size()
                && columns.stream().allMatch(column -> wanted.contains(call(column)) && isOwn(column));
    }

    private boolean isOwn(String column) {
        return table.column(call(column)).isPresent()
                && replay.relation(name)
                        .flatMap(relation -> relation.column(call(column)))
                        .filter(found -> found.name().equals(column))
                        .isPresent();
    }

    /** What it relies on, where the other release does not keep to the same. */
    private void held() {
        Optional<Table> theirs = (release == Release.OLD ? lineage.newTable(name) : lineage.oldTable(name))
                .map(other -> others.tables().get(other));
        for (Check check : table.checks()) {
            if (plain && base.checks().contains(check) && isHeld(check.name())) {
                continue;
            }
            String text = Stored.text(check.expression());
            require(
                    base.checks().stream()
                                    .filter(there -> isHeld(there.name()))
                                    .anyMatch(there -> implies(Stored.text(there.expression(), this::call), text))
                            || theirs.stream()
                                    .flatMap(other -> other.checks().stream())
                                    .anyMatch(other -> other.equals(check)),
                    check.name());
        }
        for (Unique unique : table.uniques()) {
            if (plain && base.uniques().contains(unique)) {
                continue;
            }
            Set<String> wanted = new HashSet<>(unique.columns());
            require(
                    base.uniques().stream().anyMatch(there -> isWithin(there.columns(), wanted))
                            || base.primaryKey()
                                    .filter(there -> isWithin(there.columns(), wanted))
                                    .isPresent()
                            || base.indexes().stream()
                                    .anyMatch(there -> there.unique() && isWithin(there.columns(), wanted)),
                    unique.name());
        }
        if (table.primaryKey().isPresent() && !base.primaryKey().equals(table.primaryKey())) {
            Set<String> wanted = new HashSet<>(table.primaryKey().get().columns());
            require(
                    base.primaryKey()
                                    .filter(there -> isWithin(there.columns(), wanted))
                                    .isPresent()
                            || base.uniques().stream().anyMatch(there -> isWithin(there.columns(), wanted))
                            || base.indexes().stream()
                                    .anyMatch(there -> there.unique() && isWithin(there.columns(), wanted)),
                    table.primaryKey().get().name());
        }
        for (Index index : table.indexes()) {
            if (!index.unique() || plain && base.indexes().contains(index)) {
                continue;
            }
            String rule = Stored.rule(index, column -> column);
            require(
                    base.indexes().stream().anyMatch(there -> Stored.rule(there, this::call)
                                    .equals(rule))
                            || base.uniques().stream()
                                    .anyMatch(there -> isWithin(there.columns(), new HashSet<>(index.columns()))),
                    index.name());
        }
        for (ForeignKey key : table.foreignKeys()) {
            if (plain && base.foreignKeys().contains(key) && isHeld(key.name())) {
                continue;
            }
            require(
                    base.foreignKeys().stream()
                            .filter(there -> isHeld(there.name()))
                            .anyMatch(there -> there.columns().stream()
                                            .map(this::call)
                                            .toList()
                                            .equals(key.columns())
                                    && isSame(key.target(), there.target())),
                    key.name());
        }
    }

    /** Whether rows that are older than the constraint satisfy it too. */
    private boolean isHeld(String constraint) {
        return replay.isValidated(base.name(), constraint);
    }

    private boolean isWithin(List<String> columns, Set<String> wanted) {
        return columns.stream().allMatch(column -> wanted.contains(call(column)));
    }

    private void require(boolean held, String constraint) {
        if (!held
                && !conceded.test(limit ->
                        limit instanceof Limit.NotHeld of && of.constraint().equals(constraint))) {
            fails.accept("SELECT … FROM " + name, "rows may violate " + constraint + ", which it relies on");
        }
    }
}
