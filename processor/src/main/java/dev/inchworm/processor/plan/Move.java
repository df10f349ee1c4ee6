package dev.inchworm.processor.plan;

import dev.inchworm.diagnostic.Code;
import dev.inchworm.processor.diagnostic.Diagnostic;
import dev.inchworm.processor.read.Hint.MovedColumn;
import dev.inchworm.processor.read.Part;
import dev.inchworm.schema.Column;
import dev.inchworm.schema.Constraint;
import dev.inchworm.schema.Constraint.ForeignKey;
import dev.inchworm.schema.Generation;
import dev.inchworm.schema.Index;
import dev.inchworm.schema.ObjectName;
import dev.inchworm.schema.Table;
import dev.inchworm.schema.change.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A column that becomes one of several rows that refer to its table, or the other way round. Where there is at most one such
 * row, or both tables stay, it is a {@link Transfer}.
 *
 * @param parent the table that is referred to; both releases know it
 * @param column its column
 * @param child the table that refers to it; only one release knows it
 * @param relation how it does
 * @param element its column
 * @param spreads whether one value becomes several: the old release knows {@code column}, the new one {@code element}
 */
public record Move(Table parent, Column column, Table child, ForeignKey relation, Column element, boolean spreads) {

    /** Why something is no such move, and what could be done about it. */
    private record Obstacle(String why, String fix) {}

    /** All that the hints say; those that are not possible are reported. */
    public static List<Move> allIn(Bench bench) {
        List<Move> moves = new ArrayList<>();
        Set<List<Object>> sources = new HashSet<>();
        for (MovedColumn hint : bench.situation().moves()) {
            if (Transfer.isOne(bench.situation(), hint)) {
                continue;
            }
            Optional<Obstacle> obstacle = sources.add(List.of(hint.fromTable(), hint.fromColumn()))
                    ? of(bench, hint, moves)
                    : Optional.of(new Obstacle(
                            "another column takes over from it too", "@MovedFrom on one of them, @Backfill elsewhere"));
            obstacle.ifPresent(own -> bench.outline()
                    .refuse(Diagnostic.of(
                            Code.IW623,
                            bench.placeOf(new Part.OfColumn(hint.table(), hint.column())),
                            hint.table() + "." + hint.column(),
                            hint.fromTable() + "." + hint.fromColumn(),
                            own.why,
                            bench.dialect().displayName(),
                            own.fix)));
        }
        return moves;
    }

    private static Optional<Obstacle> of(Bench bench, MovedColumn hint, List<Move> moves) {
        Situation situation = bench.situation();
        boolean spreads = situation.isNew(hint.table());
        ObjectName parentName = spreads ? hint.fromTable() : hint.table();
        Table parent =
                (spreads ? situation.before() : situation.after()).tables().get(parentName);
        Table child = spreads ? situation.tableAfter(hint.table()) : situation.tableBefore(hint.fromTable());
        boolean lives = situation.tableBefore(parentName) != null && situation.tableAfter(parentName) != null;
        if (!lives || parent == null || child == null || !spreads && !situation.isRemoved(hint.fromTable())) {
            return Optional.of(new Obstacle(
                    "one of their tables has to come or to go with it, and both releases have to know the other one",
                    "keep the field where it is"));
        }
        List<ForeignKey> relations = child.foreignKeys().stream()
                .filter(key -> key.target().equals(parentName))
                .toList();
        if (relations.size() != 1) {
            return Optional.of(new Obstacle(
                    (relations.isEmpty() ? "no foreign key leads" : "several foreign keys lead") + " from "
                            + child.name() + " to " + parentName,
                    "one @References from " + child.name() + " to " + parentName));
        }
        if (moves.stream().anyMatch(other -> other.child.name().equals(child.name()))) {
            return Optional.of(new Obstacle(
                    "another column moves to or from " + child.name() + " too, and rows of it hold one value each",
                    "a table for each of them"));
        }
        Column column =
                parent.column(spreads ? hint.fromColumn() : hint.column()).orElseThrow();
        Column element =
                child.column(spreads ? hint.column() : hint.fromColumn()).orElseThrow();
        Move move = new Move(parent, column, child, relations.get(0), element, spreads);
        Optional<Obstacle> obstacle = move.obstacle(bench);
        if (obstacle.isEmpty()) {
            moves.add(move);
        }
        return obstacle;
    }

    private Optional<Obstacle> obstacle(Bench bench) {
        return Stream.of(unrelated(bench), unequal(bench), ruled(bench), unmade(), untold(bench), unfound(bench))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Obstacle> unrelated(Bench bench) {
        Situation situation = bench.situation();
        List<String> key = Bench.keyOf(parent);
        Table other = spreads ? situation.tableAfter(parent.name()) : situation.tableBefore(parent.name());
        if (!relation.targetColumns().equals(key) || !Bench.keyOf(other).equals(key)) {
            return obstacle(
                    relation.name() + " does not refer to the primary key of " + parent.name() + " in both releases",
                    "let " + child.name() + " refer to it");
        }
        boolean renamed = situation.renamedTables().containsKey(parent.name())
                || situation.renamedTables().containsKey(child.name())
                || !situation.renamedColumns(parent.name()).isEmpty()
                || bench.isAnySwapped(parent.name(), key)
                || bench.isAnySwapped(child.name(), relation.columns());
        return renamed
                ? obstacle(
                        "tables or columns of theirs go by other names, or get another type, in the same release",
                        "the other change in a release of its own")
                : Optional.empty();
    }

    private Optional<Obstacle> unequal(Bench bench) {
        String type = bench.dialect().type(column);
        return type.equals(bench.dialect().type(element))
                ? Optional.empty()
                : obstacle(
                        "it is " + bench.dialect().type(element) + " in " + child.name() + " and " + type + " in "
                                + parent.name(),
                        "the same type in both places");
    }

    /** The column takes what the other release writes as elements, and NULL. */
    private Optional<Obstacle> ruled(Bench bench) {
        Situation situation = bench.situation();
        boolean kept = Bench.constraints(parent)
                        .anyMatch(constraint -> new HashSet<>(columnsOf(constraint)).contains(column.name()))
                || parent.indexes().stream()
                        .anyMatch(index -> index.unique() && index.columns().contains(column.name()))
                || parent.checks().stream().anyMatch(check -> bench.mentions(check.expression(), column.name()));
        if (column.defaultSql().isPresent() || column.generation().isPresent()) {
            return obstacle(
                    parent.name() + "." + column.name() + " gets a value where nobody writes one",
                    "take its default away in a release before");
        } else if (kept && spreads) {
            return obstacle(
                    "a key or check is over " + parent.name() + "." + column.name()
                            + ", which several values need not obey",
                    "take that away in a release before");
        }
        boolean told = situation.fill(parent.name(), column.name()).isPresent()
                || situation.backfill(parent.name(), column.name()).isPresent()
                || situation.backfill(child.name(), element.name()).isPresent();
        return told ? obstacle("a fill or @Backfill says what else it is", "delete that") : Optional.empty();
    }

    private static List<String> columnsOf(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return key.columns();
        } else if (constraint instanceof Constraint.Unique unique) {
            return unique.columns();
        } else if (constraint instanceof Constraint.PrimaryKey key) {
            return key.columns();
        }
        return List.of();
    }

    /** The trigger inserts rows with no more than the reference and the element. */
    private Optional<Obstacle> unmade() {
        return child.columns().stream()
                .filter(other -> !isWritten(other) && !other.nullable() && !isGivenByServer(other))
                .findFirst()
                .flatMap(other -> obstacle(
                        "rows of " + child.name() + " cannot be made without " + other.name(),
                        "@DefaultSql on the field of " + other.name() + ", or @Nullable"));
    }

    private boolean isWritten(Column other) {
        return relation.columns().contains(other.name()) || other.name().equals(element.name());
    }

    private static boolean isGivenByServer(Column other) {
        return other.defaultSql().isPresent()
                || other.generation()
                        .filter(how -> !(how instanceof Generation.FromSequence))
                        .isPresent();
    }

    /** Rows that the trigger inserts differ in every key. */
    private Optional<Obstacle> untold(Bench bench) {
        Set<String> written = new HashSet<>(relation.columns());
        written.add(element.name());
        boolean alike = keysOf(child)
                .anyMatch(key -> !key.containsAll(written)
                        && key.stream()
                                .noneMatch(name -> !written.contains(name)
                                        && child.column(name)
                                                .filter(Move::isGivenByServer)
                                                .isPresent()));
        return alike
                ? obstacle(
                        "a key of " + child.name() + " allows only one row, or value, where there may be several",
                        "a key over " + String.join(", ", relation.columns()) + " and " + element.name())
                : Optional.empty();
    }

    private static Stream<List<String>> keysOf(Table table) {
        return Stream.of(
                        table.primaryKey().stream().map(key -> key.columns()),
                        table.uniques().stream().map(unique -> unique.columns()),
                        table.indexes().stream().filter(Index::unique).map(Index::columns))
                .flatMap(keys -> keys);
    }

    private Optional<Obstacle> unfound(Bench bench) {
        Set<String> reference = new HashSet<>(relation.columns());
        boolean found = bench.indexed(child)
                .filter(columns -> columns.size() >= reference.size())
                .anyMatch(columns -> new HashSet<>(columns.subList(0, reference.size())).equals(reference));
        return found
                ? Optional.empty()
                : obstacle(
                        "no index of " + child.name() + " begins with " + String.join(", ", relation.columns())
                                + ", so that every write would scan it",
                        "@Index over " + String.join(", ", relation.columns()));
    }

    private static Optional<Obstacle> obstacle(String why, String fix) {
        return Optional.of(new Obstacle(why, fix));
    }

    /** Whether {@code change} creates the table of the elements. */
    public boolean makes(Change change) {
        return spreads && change instanceof Change.CreateTable create && Objects.equals(create.table(), child);
    }

    /** For people. */
    public String columnName() {
        return parent.name() + "." + column.name();
    }

    /** For people. */
    public String elementName() {
        return child.name() + "." + element.name();
    }
}
